#include "app/scheme/person_data_view_model.h"
#include "app/words/people_words.h"
#include "app/words/tr.h"
#include "domain/code_words.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/outcome_box.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <initializer_list>

namespace safeplaces {

namespace {

constexpr int lines_seen = 6;
constexpr int name_width = 320;
constexpr int day_width = 220;

std::vector<Choice> roles() {
    std::vector<Choice> choices;
    for (const Role role : {Role::lead, Role::deputy, Role::staff}) {
        choices.push_back({.id = std::string(word_of(role)), .label = role_in_words(role)});
    }
    return choices;
}

class PersonDataScreen : public DeskPage {
public:
    PersonDataScreen(wxWindow* parent, const SchemeSurroundings& here, const PersonId& person)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<PersonDataViewModel>(here, here.desk, person)) {
        set_title(tr("A person's data"));
        set_caption(tr("What somebody may ask you: to see what is held about them, to have it "
                       "corrected, or to have their name erased."));
        add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        m_still_named = new NewsStrip(this, look());
        body().Add(m_still_named, expanded(space::block));
        body().Add(search_card(), expanded(space::block));
        body().Add(person_card(), expanded(space::block));
        body().Add(task_card(), expanded(space::block));
        m_model.observe([this](const PersonDataState& state) { render(state); });
        m_here.title(tr("A person's data"));
        focus_first(m_search);
    }

private:
    DeskCard* search_card() {
        auto* card = new DeskCard(this, look(), tr("Who is it?"));
        m_search = new TextEntry(card, look(), {.label = tr("Name")}, name_width,
                                 [this](const std::string& words) { m_model.search(words); });
        card->add(m_search);
        m_caption = new Paragraph(card, look(), {}, {.tone = Tone::muted});
        card->add(m_caption);
        m_found = new RowTable(card, look(), tr("People whose names begin like that"),
                               {{.title = tr("Name"), .width = 220},
                                {.title = tr("Venue"), .width = 260},
                                {.title = tr("Days"), .width = 220, .leaves = 1}},
                               [this](int row, int column) {
                                   const PersonLine& each =
                                       m_model.state().found.at(static_cast<std::size_t>(row));
                                   return TableCell{.words = column == 0   ? each.name
                                                             : column == 1 ? each.venue
                                                                           : each.days};
                               });
        m_found->table().keep_rows_seen(lines_seen);
        m_found->table().when_selected([this](int row) { m_model.select(row); });
        card->add_wide(m_found, space::button);
        card->end();
        return card;
    }

    DeskCard* person_card() {
        m_person = new DeskCard(this, look(), tr("What the register holds"));
        m_name = new Paragraph(m_person, look(), {}, {.emphasis = Emphasis::strong});
        m_person->add(m_name);
        m_facts = new Paragraph(m_person, look(), {});
        m_person->add(m_facts);
        m_passes = new RowTable(m_person, look(), tr("Courses passed"),
                                {{.title = tr("Course"), .width = 320},
                                 {.title = tr("Passed on"), .width = 130, .side = Side::right},
                                 {.title = tr("Valid to"), .width = 130, .side = Side::right}},
                                [this](int row, int column) {
                                    const PassLine& each =
                                        m_model.state().passes.at(static_cast<std::size_t>(row));
                                    return TableCell{.words = column == 0   ? each.course
                                                              : column == 1 ? each.passed
                                                                            : each.valid_to};
                                });
        m_passes->table().keep_rows_seen(lines_seen);
        m_person->add_wide(m_passes, space::button);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        const auto button = [&](const std::string& words, Action press) {
            auto* made =
                new Button(m_person, look(), ButtonKind::secondary, words, std::move(press));
            buttons->Add(made);
            return made;
        };
        button(tr("Open venue"), [this] {
            m_here.go({.place = SchemePlace::venue, .venue = m_model.state().venue});
        });
        button(tr("Save it as PDF"), [this] { m_model.save_pdf(); });
        button(tr("Save it as JSON"), [this] { m_model.save_json(); });
        m_correct = button(tr("Correct"), [this] { m_model.begin(PersonTask::correct); });
        m_erase = button(tr("Erase the name"), [this] { m_model.begin(PersonTask::erase); });
        m_person->add(buttons);
        m_why_not = new Paragraph(m_person, look(), m_model.state().why_not, {.tone = Tone::muted});
        m_person->add(m_why_not);
        m_person->end();
        return m_person;
    }

    DeskCard* task_card() {
        m_card = new DeskCard(this, look(), tr("Before you do it"));
        m_summary = new ErrorSummary(m_card, look());
        m_card->add(m_summary);
        m_new_name = right_fact(tr("The right name"), name_width);
        m_role = new RadioEntry(m_card, look(), {.label = tr("Role")}, roles(), {});
        m_card->add(m_role);
        m_started = right_fact(tr("Started on"), day_width);
        m_left = right_fact(tr("Last day, empty while they work there"), day_width);
        m_outcome = new OutcomeBox(m_card, look());
        m_card->add(m_outcome);
        auto* bar = new ActionBar(m_card, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Cancel"),
                                   [this] { m_model.cancel(); }));
        m_go_on = new Button(bar, look(), ButtonKind::primary, tr("Correct"), [this] { go_on(); });
        bar->add_action(m_go_on);
        m_card->add(bar, space::block);
        m_card->end();
        return m_card;
    }

    TextEntry* right_fact(const std::string& label, int width) {
        auto* made = new TextEntry(m_card, look(), {.label = label}, width, {});
        made->when_entered([this] { go_on(); });
        m_card->add(made);
        return made;
    }

    [[nodiscard]] PersonDraft typed() const {
        return {.id = m_model.state().draft.id,
                .name = m_new_name->value(),
                .role = kind_of<Role>(m_role->value()).value_or(Role::staff),
                .started = m_started->value(),
                .left = m_left->value()};
    }

    void go_on() {
        if (m_model.state().task == PersonTask::correct) {
            m_model.correct(typed());
        } else {
            m_model.erase();
        }
    }

    void render(const PersonDataState& state) {
        if (state.news_number != m_news || !state.trouble.empty()) {
            m_news = state.news_number;
            notice().report(state.trouble, state.news);
        }
        m_still_named->keep(StatusKind::wrong, state.still_named);
        m_search->set_value(state.search);
        m_caption->set_words(state.found_caption);
        if (state.reading != m_reading) {
            m_reading = state.reading;
            render_lists(state);
        }
        m_person->Show(!state.name.empty());
        m_correct->Show(state.may_change);
        m_erase->Show(state.may_change);
        m_why_not->Show(!state.may_change);
        render_task(state);
        reflow_later(*this);
    }

    void render_lists(const PersonDataState& state) {
        const auto found = static_cast<int>(state.found.size());
        m_found->Show(found > 0);
        if (found != m_found_rows || state.selected < 0) {
            m_found_rows = found;
            m_found->show({0, found, found});
        } else {
            m_found->table().refresh_rows();
        }
        m_name->set_words(state.name);
        std::string facts;
        for (const std::string& fact : state.facts) {
            facts += (facts.empty() ? "" : "\n") + fact;
        }
        m_facts->set_words(facts);
        const auto passes = static_cast<int>(state.passes.size());
        if (passes > 0) {
            m_passes->show({0, passes, passes});
        } else {
            m_passes->show_empty({Icon::certificate,
                                  tr("No course passed yet"),
                                  tr("Passes come with the files of the venue."),
                                  {},
                                  {}});
        }
    }

    void render_task(const PersonDataState& state) {
        const bool turns = state.task != m_task;
        m_task = state.task;
        m_card->Show(m_task != PersonTask::none);
        for (Entry* entry : std::initializer_list<Entry*>{m_new_name, m_role, m_started, m_left}) {
            entry->Show(m_task == PersonTask::correct);
        }
        m_outcome->Show(m_task == PersonTask::erase);
        m_outcome->show(state.will_happen);
        m_go_on->set_words(m_task == PersonTask::erase ? erase_word() : tr("Correct"));
        if (turns && m_task == PersonTask::correct) {
            m_new_name->set_value(state.draft.name);
            m_role->set_value(std::string(word_of(state.draft.role)));
            m_started->set_value(state.draft.started);
            m_left->set_value(state.draft.left.value_or(""));
            m_new_name->focus_answer();
        } else if (turns && m_task == PersonTask::erase) {
            m_go_on->SetFocus();
        }
        if (state.tries != m_tries || turns) {
            m_tries = state.tries;
            show_problems(*m_summary, {{m_new_name, state.name_problem},
                                       {m_started, state.started_problem},
                                       {m_left, state.left_problem}});
        }
    }

    SchemeSurroundings m_here;
    PersonDataViewModel& m_model;
    NewsStrip* m_still_named = nullptr;
    TextEntry* m_search = nullptr;
    Paragraph* m_caption = nullptr;
    RowTable* m_found = nullptr;
    DeskCard* m_person = nullptr;
    Paragraph* m_name = nullptr;
    Paragraph* m_facts = nullptr;
    RowTable* m_passes = nullptr;
    Button* m_correct = nullptr;
    Button* m_erase = nullptr;
    Paragraph* m_why_not = nullptr;
    DeskCard* m_card = nullptr;
    ErrorSummary* m_summary = nullptr;
    TextEntry* m_new_name = nullptr;
    RadioEntry* m_role = nullptr;
    TextEntry* m_started = nullptr;
    TextEntry* m_left = nullptr;
    OutcomeBox* m_outcome = nullptr;
    Button* m_go_on = nullptr;
    PersonTask m_task = PersonTask::none;
    int m_found_rows = -1;
    int m_reading = -1;
    int m_news = 0;
    int m_tries = 0;
};

} // namespace

Screen*
person_data_screen(wxWindow* parent, const SchemeSurroundings& here, const PersonId& person) {
    return new PersonDataScreen(parent, here, person);
}

} // namespace safeplaces
