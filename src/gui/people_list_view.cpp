#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/task_list.h"
#include "gui/controls/words.h"
#include "gui/people_views.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::vector<TaskRow> rows_of(const std::vector<PersonRow>& people) {
    std::vector<TaskRow> rows;
    rows.reserve(people.size());
    for (const PersonRow& person : people) {
        rows.push_back({.status = kind_of(person.status),
                        .title = person.name,
                        // TRANSLATORS: role, dates, training: "Deputy, since 1 Mar 2026, trained".
                        .words = filled(tr("{1}. {2}. {3}."),
                                        {person.role_words, person.dates, person.training})});
    }
    return rows;
}

int place_of(const std::vector<PersonRow>& people, const PersonId& id) {
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const PersonRow& row) { return row.id == id; });
    return found == people.end() ? -1 : static_cast<int>(found - people.begin());
}

class ListView : public PeopleView {
public:
    ListView(Screen& screen, const Surroundings& here, PeopleViewModel& model)
        : PeopleView(screen), m_here(here), m_model(model) {
        body().Add(new Heading(this, look(), tr("Staff list")), expanded());
        m_lead = new Paragraph(this, look(), {}, {.type = Type::lead, .tone = Tone::muted});
        body().Add(m_lead, expanded(space::hair));
        m_done = new NewsStrip(this, look());
        body().Add(m_done, expanded(space::block));
        m_lead_missing = new StatusBox(this, look(), tr("Scheme lead"));
        m_lead_missing->show(StatusKind::ending, tr("Nobody here is scheme lead"),
                             tr("One person looks after the scheme. Correct somebody's role, or "
                                "add the person who will do it."));
        body().Add(m_lead_missing, expanded(space::block));
        auto* columns = new Columns;
        columns->add(lists());
        m_person = new Pane(this);
        m_person->SetSizer(new wxBoxSizer(wxVERTICAL));
        columns->add(m_person, look().scaled(270));
        body().Add(columns, expanded(space::block));
        body().AddStretchSpacer();
        add_bar();
    }

    void render(const PeopleState& state) override {
        const bool anybody = !state.current.empty() || !state.left.empty();
        m_lead->set_words(anybody ? tr("Everybody here who may meet somebody asking for help.")
                                  : tr("Nobody is on the list yet. Begin with the person who looks "
                                       "after the scheme here: the scheme lead."));
        show_done(state);
        m_lead_missing->Show(state.lead_is_missing && anybody);
        m_current_part->Show(!state.current.empty());
        m_left_part->Show(!state.left.empty());
        keep_selection(state);
        m_current->show(rows_of(state.current), place_of(state.current, m_selected));
        m_left->show(rows_of(state.left), place_of(state.left, m_selected));
        show_person(state);
        reflow_later(*this);
    }

    wxWindow* first() override {
        return m_current_part->IsShown() ? static_cast<wxWindow*>(m_current) : m_add;
    }

private:
    wxSizer* lists() {
        auto* column = new wxBoxSizer(wxVERTICAL);
        m_current = add_list(column, tr("Working here"), m_current_part,
                             [this](int row) { select(m_model.state().current, row); });
        m_left = add_list(column, tr("No longer here"), m_left_part,
                          [this](int row) { select(m_model.state().left, row); });
        return column;
    }

    TaskList* add_list(wxSizer* column,
                       const std::string& title,
                       Card*& part,
                       std::function<void(int)> on_select) {
        constexpr int padding = 8; // the rows bring their own
        part = new Card(this, look(), CardKind::plain, title, padding);
        part->body().Add(new Heading(part, look(), title, HeadingLevel::section),
                         wxSizerFlags().Expand().Border(wxALL, space::small));
        auto* list = new TaskList(part, look(), title, std::move(on_select));
        part->body().Add(list, expanded());
        column->Add(part, wxSizerFlags().Expand().Border(wxBOTTOM, space::block));
        return list;
    }

    void add_bar() {
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Home"),
                                   [this] { m_here.go({.place = Place::home}); }));
        m_add = new Button(bar, look(), ButtonKind::primary, tr("Add somebody"),
                           [this] { m_model.begin_adding(); });
        bar->add_action(m_add);
        body().Add(bar, expanded(space::block));
    }

    void show_done(const PeopleState& state) {
        if (state.done.empty()) {
            m_done->hide();
        } else if (state.done != m_said || state.may_undo != m_said_with_undo) {
            m_done->say(StatusKind::done, state.done, state.may_undo ? tr("Undo") : std::string{},
                        [this] { m_model.undo(); });
        }
        m_said = state.done;
        m_said_with_undo = state.may_undo;
    }

    void select(const std::vector<PersonRow>& people, int row) {
        if (static_cast<std::size_t>(row) < people.size()) {
            m_selected = people[static_cast<std::size_t>(row)].id;
            render(m_model.state());
        }
    }

    // The selected person stays selected, also from one list to the other; when gone, the first. At
    // first whoever was just added or corrected.
    void keep_selection(const PeopleState& state) {
        m_selected = m_selected.text.empty() ? state.done_to : m_selected;
        if (place_of(state.current, m_selected) >= 0 || place_of(state.left, m_selected) >= 0) {
            return;
        }
        const auto& people = state.current.empty() ? state.left : state.current;
        m_selected = people.empty() ? PersonId{} : people.front().id;
    }

    void show_person(const PeopleState& state) {
        const auto& people = place_of(state.current, m_selected) >= 0 ? state.current : state.left;
        const int place = place_of(people, m_selected);
        const auto person =
            place < 0 ? std::optional<PersonRow>{} : people[static_cast<std::size_t>(place)];
        if (person == m_shown) {
            return;
        }
        m_shown = person;
        const bool had_focus = m_person->IsDescendant(FindFocus());
        m_person->GetSizer()->Clear(true);
        if (person) {
            m_person->GetSizer()->Add(person_card(*person), expanded());
        }
        if (had_focus) {
            (person && !person->is_current ? m_left : first())->SetFocus();
        }
    }

    Card* person_card(const PersonRow& person) {
        auto* card = new Card(m_person, look(), CardKind::plain, person.name);
        card->body().Add(new Heading(card, look(), person.name, HeadingLevel::card), expanded());
        card->body().Add(new Paragraph(card, look(),
                                       filled(tr("{1}. {2}."), {person.role_words, person.dates}),
                                       {.tone = Tone::muted}),
                         expanded(space::hair));
        card->body().Add(new Chip(card, look(), kind_of(person.status), person.training),
                         wxSizerFlags().Border(wxTOP | wxBOTTOM, space::button));
        const auto button = [&](const std::string& words, auto command) {
            card->body().Add(
                new Button(card, look(), ButtonKind::secondary, words,
                           [this, command, id = person.id] { (m_model.*command)(id); }),
                expanded(space::small));
        };
        if (person.is_current) {
            button(tr("Correct the details"), &PeopleViewModel::begin_correcting);
            if (person.has_pin) {
                button(tr("Remove PIN"), &PeopleViewModel::reset_pin);
            }
            button(tr("Take off the list"), &PeopleViewModel::take_off);
        } else {
            button(tr("Bring back"), &PeopleViewModel::bring_back);
        }
        button(tr("Erase the name"), &PeopleViewModel::erase);
        card->body().Add(new Paragraph(card, look(),
                                       tr("Take somebody off the list when they leave: their "
                                          "records stay. Erase a name when they ask for it; it "
                                          "cannot be undone."),
                                       {.type = Type::caption, .tone = Tone::muted}),
                         expanded(space::small));
        return card;
    }

    Surroundings m_here;
    PeopleViewModel& m_model;
    Paragraph* m_lead;
    NewsStrip* m_done;
    StatusBox* m_lead_missing;
    Card* m_current_part = nullptr;
    Card* m_left_part = nullptr;
    TaskList* m_current = nullptr;
    TaskList* m_left = nullptr;
    Pane* m_person;
    Button* m_add = nullptr;
    PersonId m_selected;
    std::optional<PersonRow> m_shown;
    std::string m_said;
    bool m_said_with_undo = false;
};

} // namespace

PeopleView* list_view(Screen& screen, const Surroundings& here, PeopleViewModel& model) {
    return new ListView(screen, here, model);
}

} // namespace safeplaces
