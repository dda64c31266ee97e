#include "app/scheme/rules_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/scheme/artwork_view.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/scheme_screens.h"

#include <map>

namespace safeplaces {

namespace {

constexpr int number_width = 120;
constexpr int usual_width = 440;

class RulesScreen : public DeskPage {
public:
    RulesScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<RulesViewModel>(here, here.desk)) {
        set_title(tr("Rules and numbers"));
        set_caption(m_model.state().why_not);
        auto* back = add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        m_waiting = new NewsStrip(this, look());
        body().Add(m_waiting, expanded(space::block));
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        add_cards();
        if (m_model.state().may_change) {
            auto* bar = new ActionBar(this, look());
            bar->add_action(new Button(bar, look(), ButtonKind::secondary,
                                       tr("Forget what I typed"), [this] { m_model.forget(); }));
            bar->add_action(new Button(bar, look(), ButtonKind::primary, tr("Save the settings"),
                                       [this] { m_model.save(); }));
            body().Add(bar, expanded(space::block));
        }
        m_model.observe([this](const RulesState& state) { render(state); });
        m_here.title(tr("Rules and numbers"));
        focus_first_at_top(m_model.state().may_change ? static_cast<wxWindow*>(m_first) : back);
    }

private:
    void add_cards() {
        card(tr("Who runs it, and where"));
        text(SetupField::council, usual_width);
        text(SetupField::email, usual_width);
        text(SetupField::sticker_page, usual_width);
        text(SetupField::code_word, usual_width);
        text(SetupField::districts, usual_width);
        text(SetupField::wards, 0, TextShape::several_lines);
        m_artwork = new ArtworkView(
            m_card, look(), [this] { m_model.choose_picture(); },
            [this] { m_model.drop_picture(); });
        m_artwork->let_change(m_model.state().may_change);
        m_card->add(m_artwork, space::block);
        m_card->end();
        card(tr("Before a venue is approved"));
        add_gate();
        add_checks();
        text(SetupField::approval_months, number_width);
        text(SetupField::renewal_days, number_width);
        text(SetupField::provisional_days, number_width);
        text(SetupField::refresh_months, number_width);
        text(SetupField::new_course_days, number_width);
        text(SetupField::levels, 0, TextShape::several_lines);
        m_card->end();
        card(tr("Helpful numbers"));
        text(SetupField::contacts, 0, TextShape::several_lines);
        m_card->end();
        card(tr("How long names and forms are kept"));
        text(SetupField::keep_people, number_width);
        text(SetupField::keep_venues, number_width);
        text(SetupField::keep_uses, number_width);
        m_card->end();
        card(tr("This desk"));
        text(SetupField::idle_minutes, number_width);
        m_card->end();
    }

    void card(const std::string& title) {
        m_card = new DeskCard(this, look(), title);
        body().Add(m_card, expanded(space::block));
    }

    void add(SetupField field, Entry* entry) {
        m_card->add(entry, space::block);
        entry->Enable(m_model.state().may_change);
        m_entries.emplace(field, entry);
        m_first = m_first == nullptr ? entry : m_first;
    }

    void text(SetupField field, int width, TextShape shape = TextShape::one_line) {
        const SetupQuestion words = setup_question(field);
        auto* entry = new TextEntry(
            m_card, look(), {.label = words.label, .hint = words.hint}, width,
            [this, field](const std::string& value) { m_model.type(field, value); }, shape);
        m_texts.emplace(field, entry);
        add(field, entry);
    }

    void add_gate() {
        const bool is_none_of_them = value_of(SetupField::gate).empty();
        m_gate = new RadioEntry(
            m_card, look(),
            {.label = setup_question(SetupField::gate).label,
             .hint = is_none_of_them ? tr("Unless you choose one, your own rules stay as they are.")
                                     : std::string{}},
            gate_choices(), [this](const std::string& id) { m_model.type(SetupField::gate, id); });
        add(SetupField::gate, m_gate);
    }

    void add_checks() {
        std::vector<Choice> checks;
        for (const SetupCheck& check : m_model.state().checks) {
            checks.push_back({check.id, check.label});
        }
        m_checks = new TicksEntry(
            m_card, look(), {.label = tr("What you must have checked before you approve")}, checks,
            [this](const std::vector<std::string>& ids) { m_model.require(ids); });
        m_checks->Enable(m_model.state().may_change);
        m_card->add(m_checks, space::block);
    }

    [[nodiscard]] std::string value_of(SetupField field) const {
        return typed_in(m_model.state().typed, field);
    }

    void render(const RulesState& state) {
        if (state.news_number != m_news || !state.trouble.empty()) {
            m_news = state.news_number;
            notice().report(state.trouble, state.news);
        }
        m_artwork->show(state.artwork);
        if (state.reading != m_reading) {
            m_reading = state.reading;
            fill(state);
        }
        if (state.tries != m_tries) {
            m_tries = state.tries;
            say_problems(state);
        }
        reflow_later(*this);
    }

    void fill(const RulesState& state) {
        for (const auto& [field, entry] : m_texts) {
            entry->set_value(value_of(field));
        }
        m_gate->set_value(value_of(SetupField::gate));
        std::vector<std::string> required;
        for (const SetupCheck& check : state.checks) {
            if (check.required) {
                required.push_back(check.id);
            }
        }
        m_checks->set_value(required);
        say_problems(state);
        if (state.waiting.empty()) {
            m_waiting->hide();
        } else {
            m_waiting->say(StatusKind::act, state.waiting, tr("Save them now"),
                           [this] { m_here.go({.place = SchemePlace::papers}); });
        }
    }

    void say_problems(const RulesState& state) {
        std::vector<EntryProblem> problems;
        for (const auto& [field, entry] : m_entries) {
            std::string words;
            for (const SetupProblem& problem : state.problems) {
                words = problem.field == field ? problem.words : words;
            }
            problems.push_back({entry, words});
        }
        show_problems(*m_summary, problems);
    }

    SchemeSurroundings m_here;
    RulesViewModel& m_model;
    NewsStrip* m_waiting = nullptr;
    ErrorSummary* m_summary = nullptr;
    DeskCard* m_card = nullptr; // that is being filled
    std::map<SetupField, Entry*> m_entries;
    std::map<SetupField, TextEntry*> m_texts;
    ArtworkView* m_artwork = nullptr;
    RadioEntry* m_gate = nullptr;
    TicksEntry* m_checks = nullptr;
    Entry* m_first = nullptr;
    int m_reading = -1;
    int m_tries = 0;
    int m_news = 0;
};

} // namespace

Screen* rules_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new RulesScreen(parent, here);
}

} // namespace safeplaces
