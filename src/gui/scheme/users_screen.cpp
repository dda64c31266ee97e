#include "app/scheme/users_view_model.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <array>

namespace safeplaces {

namespace {

constexpr int users_seen = 4;
constexpr std::array roles{SchemeRole::administrator, SchemeRole::coordinator, SchemeRole::auditor};

std::string id_of(SchemeRole role) {
    return std::to_string(static_cast<int>(role));
}

SchemeRole role_of(const std::string& id) {
    return static_cast<SchemeRole>(std::stoi(id));
}

std::string title_of(UsersTask task) {
    switch (task) {
    case UsersTask::add:
        return tr("Add somebody");
    case UsersTask::role:
        return tr("Another role");
    case UsersTask::passphrase:
        return tr("A new passphrase");
    case UsersTask::own_passphrase:
        return tr("Change your passphrase");
    case UsersTask::none:
        break;
    }
    return {};
}

// What one of the tasks asks, with its buttons. Made anew for each task.
class TaskCard : public DeskCard {
public:
    TaskCard(wxWindow* parent, const Look& look, UsersViewModel& model)
        : DeskCard(parent, look, title_of(model.state().task)),
          m_model(model),
          m_task(model.state().task) {
        m_summary = new ErrorSummary(this, look);
        add(m_summary);
        if (m_task == UsersTask::add) {
            m_name = entry(new TextEntry(
                this, look,
                {.label = tr("Name"), .hint = tr("It stands beside what this person does.")},
                passphrase_width, {}));
        }
        if (m_task == UsersTask::add || m_task == UsersTask::role) {
            add_role(look);
        }
        if (m_task == UsersTask::own_passphrase) {
            m_old = entry(new PinEntry(this, look, {.label = tr("Your passphrase of now")}, {},
                                       passphrase_width));
        }
        if (m_task != UsersTask::role) {
            m_passphrase = entry(
                new PinEntry(this, look,
                             {.label = m_task == UsersTask::own_passphrase ? tr("New passphrase")
                                                                           : tr("Passphrase"),
                              .hint = tr("At least 12 characters: four words are good.")},
                             {}, passphrase_width));
            m_again = entry(new PinEntry(this, look, {.label = tr("The passphrase once more")}, {},
                                         passphrase_width));
            m_again->when_entered([this] { go_on(); });
        }
        auto* bar = new ActionBar(this, look);
        bar->add_action(new Button(bar, look, ButtonKind::secondary, tr("Cancel"),
                                   [this] { m_model.cancel(); }));
        bar->add_action(new Button(bar, look, ButtonKind::primary,
                                   m_task == UsersTask::add    ? tr("Add this person")
                                   : m_task == UsersTask::role ? tr("Set the role")
                                                               : tr("Set the passphrase"),
                                   [this] { go_on(); }));
        add(bar, space::block);
        end();
    }

    void show_problems_of(const UsersState& state) {
        std::vector<EntryProblem> problems;
        for (const auto& [place, words] :
             {std::pair<Entry*, std::string>{m_name, state.name_problem},
              {m_old, state.old_problem},
              {m_passphrase, state.passphrase_problem},
              {m_again, state.again_problem}}) {
            if (place != nullptr) {
                problems.push_back({place, words});
            }
        }
        show_problems(*m_summary, problems);
    }

    void focus_answer() { m_first->focus_answer(); }

private:
    template <class Made>
    Made* entry(Made* made) {
        add(made, m_first == nullptr ? space::small : space::block);
        m_first = m_first == nullptr ? made : m_first;
        return made;
    }

    void add_role(const Look& look) {
        std::vector<Choice> choices;
        for (const SchemeRole role : roles) {
            // TRANSLATORS: a role and what it may do: "Auditor: Reads everything."
            choices.push_back(
                {id_of(role), filled(tr("{1}: {2}"), {role_in_words(role), role_meaning(role)})});
        }
        m_role = entry(new RadioEntry(this, look, {.label = tr("Role")}, choices, {}));
        m_role->set_value(
            id_of(m_task == UsersTask::role ? m_model.state().role : SchemeRole::coordinator));
    }

    void go_on() {
        switch (m_task) {
        case UsersTask::add:
            m_model.add(m_name->value(), role_of(m_role->value()), m_passphrase->value(),
                        m_again->value());
            return;
        case UsersTask::role:
            m_model.set_role(role_of(m_role->value()));
            return;
        case UsersTask::passphrase:
            m_model.set_passphrase(m_passphrase->value(), m_again->value());
            return;
        case UsersTask::own_passphrase:
            m_model.set_own_passphrase(m_old->value(), m_passphrase->value(), m_again->value());
            return;
        case UsersTask::none:
            break;
        }
    }

    UsersViewModel& m_model;
    UsersTask m_task;
    ErrorSummary* m_summary;
    Entry* m_first = nullptr;
    TextEntry* m_name = nullptr; // these where the task asks for them
    RadioEntry* m_role = nullptr;
    PinEntry* m_old = nullptr;
    PinEntry* m_passphrase = nullptr;
    PinEntry* m_again = nullptr;
};

class UsersScreen : public DeskPage {
public:
    UsersScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<UsersViewModel>(here, here.desk)) {
        set_title(tr("People at this desk"));
        add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        add_head_button(ButtonKind::secondary, tr("Change your passphrase"),
                        [this] { m_model.begin(UsersTask::own_passphrase); });
        if (m_model.state().may_manage) {
            add_head_button(
                ButtonKind::secondary, tr("Add somebody"),
                [this] { m_model.begin(UsersTask::add); }, Icon::plus);
        }
        body().Add(list_card(), expanded(space::block));
        m_place = new wxBoxSizer(wxVERTICAL);
        body().Add(m_place, expanded());
        m_model.observe([this](const UsersState& state) { render(state); });
        m_here.title(tr("People at this desk"));
        focus_first(&m_table->table());
    }

private:
    DeskCard* list_card() {
        auto* card = new DeskCard(this, look(), {});
        m_table = new RowTable(
            card, look(), tr("People at this desk"),
            {{.title = tr("Name"), .width = 230},
             {.title = tr("Role"), .width = 190},
             {.title = tr("At this desk"), .width = 220, .has_status = true},
             {.title = tr("Last unlocked"), .width = 140, .side = Side::right, .leaves = 1}},
            [this](int row, int column) { return cell(row, column); });
        m_table->table().keep_rows_seen(users_seen);
        m_table->table().when_selected([this](int row) { m_model.select(row); });
        card->add_wide(m_table, space::block);
        m_why_not = new Paragraph(card, look(), {}, {.tone = Tone::muted});
        card->add(m_why_not, space::button);
        m_buttons = new Tiles(Tiles::Widths::natural, space::small);
        const auto button = [&](const std::string& words, Action press) {
            auto* made = new Button(card, look(), ButtonKind::secondary, words, std::move(press));
            m_buttons->Add(made);
            m_changes.push_back(made);
        };
        button(tr("Change the role"), [this] { m_model.begin(UsersTask::role); });
        button(tr("Give a new passphrase"), [this] { m_model.begin(UsersTask::passphrase); });
        button(tr("End the work here"), [this] { m_model.end(); });
        card->add(m_buttons);
        card->end();
        return card;
    }

    [[nodiscard]] TableCell cell(int row, int column) const {
        const UserRow& user = m_model.state().rows.at(static_cast<std::size_t>(row));
        switch (column) {
        case 0:
            return {.words = user.name};
        case 1:
            return {.words = user.role};
        case 2:
            return {.words = user.standing, .status = kind_of(user.status)};
        default:
            return {.words = user.last_unlock};
        }
    }

    void render(const UsersState& state) {
        set_caption(state.caption);
        notice().keep(StatusKind::information, state.working);
        if (state.news_number != m_news || !state.trouble.empty()) {
            m_news = state.news_number;
            notice().report(state.trouble, state.news);
        }
        render_rows(state);
        m_why_not->set_words(state.why_not);
        m_why_not->Show(!state.why_not.empty());
        for (Button* button : m_changes) {
            button->Show(state.may_change);
        }
        render_task(state);
        reflow_later(*this);
    }

    void render_rows(const UsersState& state) {
        if (!m_is_filled || state.news_number != m_rows_of) {
            m_is_filled = true;
            m_rows_of = state.news_number;
            const auto rows = static_cast<int>(state.rows.size());
            m_table->show({0, rows, rows});
            if (state.selected >= 0) {
                m_table->table().select(state.selected);
            }
        }
    }

    void render_task(const UsersState& state) {
        if (state.task != m_task) {
            m_task = state.task;
            if (m_card != nullptr) {
                m_place->Detach(m_card);
                m_card->Destroy();
                m_card = nullptr;
            }
            if (m_task != UsersTask::none) {
                m_card = new TaskCard(this, look(), m_model);
                m_place->Add(m_card, expanded(space::block));
                m_card->focus_answer();
            }
        }
        if (state.tries != m_tries) {
            m_tries = state.tries;
            if (m_card != nullptr) {
                m_card->show_problems_of(state);
            }
        }
    }

    SchemeSurroundings m_here;
    UsersViewModel& m_model;
    RowTable* m_table = nullptr;
    Paragraph* m_why_not = nullptr;
    Tiles* m_buttons = nullptr;
    std::vector<Button*> m_changes; // of the selected person
    wxBoxSizer* m_place = nullptr;
    TaskCard* m_card = nullptr;
    UsersTask m_task = UsersTask::none;
    bool m_is_filled = false;
    int m_rows_of = 0;
    int m_news = 0;
    int m_tries = 0;
};

} // namespace

Screen* users_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new UsersScreen(parent, here);
}

} // namespace safeplaces
