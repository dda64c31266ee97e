#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/status.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/people_views.h"
#include "gui/problems.h"

namespace safeplaces {

namespace {

// How a role is named where a control needs an id for it.
const char* id_of(Role role) {
    switch (role) {
    case Role::lead:
        return "lead";
    case Role::deputy:
        return "deputy";
    case Role::staff:
        break;
    }
    return "staff";
}

Role role_of(const std::string& id) {
    for (const Role role : {Role::lead, Role::deputy}) {
        if (id == id_of(role)) {
            return role;
        }
    }
    return Role::staff;
}

std::vector<Choice> roles() {
    return {{.id = id_of(Role::lead),
             .label = tr("Scheme lead: looks after the scheme here, signs the registration, and "
                         "takes one more course")},
            {.id = id_of(Role::deputy),
             .label = tr("Deputy: looks after the scheme when the lead is away")},
            {.id = id_of(Role::staff), .label = tr("Staff: welcomes people who ask for help")}};
}

class PersonView : public PeopleView {
public:
    PersonView(Screen& screen, PeopleViewModel& model)
        : PeopleView(screen), m_model(model), m_id(model.state().draft.value().id) {
        body().Add(new Heading(this, look(), model.state().draft_title), expanded());
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        add_card(model.state().draft.value());
        auto* bar = new ActionBar(this, look());
        bar->add_tool(new StatusLine(bar, look(), Icon::information, Tone::muted,
                                     tr("Kept as you type. Save puts it in the staff list.")));
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Cancel"),
                                   [this] { m_model.cancel(); }));
        bar->add_action(
            new Button(bar, look(), ButtonKind::primary, tr("Save"), [this] { save(); }));
        body().Add(bar, expanded(space::block));
    }

    void render(const PeopleState& state) override {
        show_problems(*m_summary, {{m_name, state.name_problem},
                                   {m_started, state.started_problem},
                                   {m_left, state.left_problem}});
    }

    wxWindow* first() override { return m_name; }

private:
    void add_card(const PersonDraft& draft) {
        auto* card = new Card(this, look());
        const auto keep = [this](const std::string&) { m_model.type(typed()); };
        m_name = new TextEntry(card, look(),
                               {.label = tr("Name"),
                                .hint = tr("As they want to be called, and as it should stand on "
                                           "their certificate")},
                               360, keep);
        m_name->set_value(draft.name);
        m_name->when_entered([this] { save(); });
        card->body().Add(m_name, expanded());
        m_role = new RadioEntry(card, look(), {.label = tr("Role")}, roles(), keep);
        m_role->set_value(id_of(draft.role));
        card->body().Add(m_role, expanded(space::wide));
        m_started = new TextEntry(
            card, look(),
            {.label = tr("Started on"), .hint = tr("Day, month, year, for example 25 11 2026")},
            220, keep);
        m_started->set_value(draft.started);
        m_started->when_entered([this] { save(); });
        card->body().Add(m_started, expanded(space::block));
        m_left = new TextEntry(
            card, look(),
            {.label = tr("Last day"), .hint = tr("Day, month, year, for example 25 11 2026")}, 220,
            keep);
        m_left->set_value(draft.left.value_or(""));
        m_left->when_entered([this] { save(); });
        m_left->Show(draft.left.has_value());
        card->body().Add(m_left, expanded(space::block));
        body().Add(card, expanded(space::block));
    }

    void save() { m_model.save(typed()); }

    [[nodiscard]] PersonDraft typed() const {
        return {.id = m_id,
                .name = m_name->value(),
                .role = role_of(m_role->value()),
                .started = m_started->value(),
                .left = m_left->IsShown() ? std::optional{m_left->value()} : std::nullopt};
    }

    PeopleViewModel& m_model;
    std::optional<PersonId> m_id;
    ErrorSummary* m_summary;
    TextEntry* m_name = nullptr;
    RadioEntry* m_role = nullptr;
    TextEntry* m_started = nullptr;
    TextEntry* m_left = nullptr; // shown for somebody who is off the list
};

} // namespace

PeopleView* person_view(Screen& screen, PeopleViewModel& model) {
    return new PersonView(screen, model);
}

} // namespace safeplaces
