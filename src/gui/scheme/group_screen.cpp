#include "app/scheme/group_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/outcome_card.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <array>

namespace safeplaces {

namespace {

constexpr std::array group_acts{GroupAct::approve, GroupAct::extend, GroupAct::remind,
                                GroupAct::take_down};
constexpr int choice_width = 300;
constexpr int chosen_seen = 10;

std::string id_of(GroupAct act) {
    return std::to_string(static_cast<int>(act));
}

class GroupScreen : public DeskPage {
public:
    GroupScreen(wxWindow* parent,
                const SchemeSurroundings& here,
                std::vector<VenueId> venues,
                GroupAct act)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<GroupViewModel>(here, here.desk, std::move(venues), act)) {
        set_title(tr("Many venues at once"));
        add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        body().Add(saving_card(), expanded(space::block));
        body().Add(table_card(), expanded(space::block));
        m_outcome = new OutcomeCard(this, look(), [this] { m_model.go_on(); });
        body().Add(m_outcome, expanded(space::block));
        body().Add(unsent_card(), expanded(space::block));
        m_model.observe([this](const GroupState& state) { render(state); });
        m_here.title(tr("Many venues at once"));
        focus_first_at_top(m_act);
    }

private:
    DeskCard* saving_card() {
        m_saving = new DeskCard(this, look(), {});
        auto* row = new Columns(space::block);
        m_progress_words = new Paragraph(m_saving, look(), {}, {.emphasis = Emphasis::strong});
        row->add(m_progress_words);
        row->add(new Button(m_saving, look(), ButtonKind::secondary, tr("Cancel"),
                            [this] { m_model.cancel(); }),
                 Columns::own);
        m_saving->add(row, space::block);
        m_progress = new ProgressBar(m_saving, look(), tr("How far it is"));
        m_saving->add(m_progress);
        m_saving->end();
        return m_saving;
    }

    DeskCard* table_card() {
        auto* card = new DeskCard(this, look(), {});
        std::vector<Choice> acts;
        for (const GroupAct act : group_acts) {
            acts.push_back({id_of(act), group_act_in_words(act)});
        }
        auto* first = new Columns(space::block);
        m_act = new ChoiceEntry(card, look(), {.label = tr("What to do")}, acts,
                                [this](const std::string& id) {
                                    m_model.choose_act(static_cast<GroupAct>(std::stoi(id)));
                                });
        first->add(m_act, look().scaled(choice_width));
        card->add(first, space::block);
        m_table = new RowTable(card, look(), tr("Venues"),
                               {{.title = tr("Chosen"), .width = 130, .has_status = true},
                                {.title = tr("Venue"), .width = 230},
                                {.title = tr("Where it stands"), .width = 420}},
                               [this](int row, int column) { return cell(row, column); });
        m_table->table().keep_rows_seen(chosen_seen);
        m_table->table().when_opened([this](int row) { m_model.toggle(row); });
        card->add_wide(m_table, space::button);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        const auto button = [&](const std::string& words, Action act) {
            buttons->Add(new Button(card, look(), ButtonKind::secondary, words, std::move(act)));
        };
        button(tr("Choose or leave out"), [this] { toggle(); });
        button(tr("Choose all that are ready"), [this] { m_model.choose_all(); });
        button(tr("Choose none"), [this] { m_model.choose_none(); });
        card->add(buttons, space::button);
        card->end();
        return card;
    }

    DeskCard* unsent_card() {
        m_unsent = new DeskCard(this, look(), tr("Not signed yet"));
        m_unsent->add(new Paragraph(m_unsent, look(),
                                    tr("The letters bring the decisions to the "
                                       "venues. After they are signed nothing can "
                                       "be undone. Choose a folder: each venue's "
                                       "letter goes there, with one PDF to print "
                                       "and the dates for your calendar.")));
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        const auto button = [&](const std::string& words, Action act) {
            auto* made = new Button(m_unsent, look(), ButtonKind::secondary, words, std::move(act));
            buttons->Add(made);
            return made;
        };
        m_undo = button(tr("Undo all"), [this] { m_model.undo(); });
        button(tr("Sign and save files"), [this] { m_model.sign_and_save(LetterForm::file); });
        button(tr("Sign and save mails"), [this] { m_model.sign_and_save(LetterForm::mail); });
        m_unsent->add(buttons, space::button);
        m_unsent->end();
        return m_unsent;
    }

    void toggle() {
        if (const int row = m_table->table().selected(); row >= 0) {
            m_model.toggle(row);
        } else {
            notice().say(StatusKind::information, tr("Choose a row of the table first."));
        }
    }

    [[nodiscard]] TableCell cell(int row, int column) const {
        const GroupRow& each = m_model.state().rows.at(static_cast<std::size_t>(row));
        switch (column) {
        case 0:
            return each.is_chosen ? TableCell{.words = tr("Chosen"), .status = StatusKind::done}
                                  : TableCell{.words = each.is_ready ? tr("Left out") : tr("No"),
                                              .status = StatusKind::nothing};
        case 1:
            return {.words = each.venue.name};
        default:
            return {.words = each.words, .tone = each.is_ready ? Tone::ink : Tone::muted};
        }
    }

    void render(const GroupState& state) {
        set_caption(state.caption);
        m_act->set_value(id_of(state.act));
        m_saving->Show(state.is_working);
        m_progress_words->set_words(state.progress);
        m_progress->show(state.done, std::max(1, state.all));
        if (state.reading != m_reading) {
            m_reading = state.reading;
            const auto rows = static_cast<int>(state.rows.size());
            m_table->show({0, rows, rows});
        } else {
            m_table->table().refresh_rows();
        }
        m_outcome->show(state.will_happen, state.button);
        const bool is_busy = state.is_working || state.is_reading;
        m_outcome->Show(state.chosen > 0 && state.may_decide && !is_busy);
        m_undo->Show(state.may_undo);
        m_unsent->Show(state.unsent > 0 && state.may_decide && !is_busy);
        const bool has_news = state.news_number != m_news;
        m_news = state.news_number;
        notice().report(state.trouble, has_news ? state.news : std::string{});
        if (has_news) {
            m_here.counts_changed();
        }
        reflow_later(*this);
    }

    SchemeSurroundings m_here;
    GroupViewModel& m_model;
    int m_reading = 0;
    int m_news = 0;
    ChoiceEntry* m_act = nullptr;
    RowTable* m_table = nullptr;
    DeskCard* m_saving = nullptr;
    Paragraph* m_progress_words = nullptr;
    ProgressBar* m_progress = nullptr;
    OutcomeCard* m_outcome = nullptr;
    DeskCard* m_unsent = nullptr;
    Button* m_undo = nullptr;
};

} // namespace

Screen* group_screen(wxWindow* parent,
                     const SchemeSurroundings& here,
                     std::vector<VenueId> venues,
                     GroupAct act) {
    return new GroupScreen(parent, here, std::move(venues), act);
}

} // namespace safeplaces
