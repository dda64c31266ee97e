#include "app/scheme/keys_view_model.h"
#include "app/words/scheme_key_words.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/outcome_box.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

namespace safeplaces {

namespace {

constexpr int keys_seen = 4;

class KeysScreen : public DeskPage {
public:
    KeysScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<KeysViewModel>(here, here.desk)) {
        set_title(tr("Keys of the scheme"));
        set_caption(tr("They sign approvals, stickers and the file for venues. A venue compares "
                       "the five words with you."));
        add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        m_waiting = new NewsStrip(this, look());
        body().Add(m_waiting, expanded(space::block));
        body().Add(list_card(), expanded(space::block));
        body().Add(task_card(), expanded(space::block));
        m_model.observe([this](const KeysState& state) { render(state); });
        m_here.title(tr("Keys of the scheme"));
        focus_first(&m_table->table());
    }

private:
    DeskCard* list_card() {
        auto* card = new DeskCard(this, look(), {});
        m_table = new RowTable(card, look(), tr("Keys of the scheme"),
                               {{.title = tr("Keys"), .width = 90},
                                {.title = tr("Standing"), .width = 210, .has_status = true},
                                {.title = tr("Five words"), .width = 330},
                                {.title = tr("Made"),
                                 .width = 110,
                                 .side = Side::right,
                                 .is_short = true,
                                 .leaves = 1}},
                               [this](int row, int column) { return cell(row, column); });
        m_table->table().keep_rows_seen(keys_seen);
        m_table->table().when_selected([this](int row) { m_model.select(row); });
        card->add_wide(m_table, space::block);
        m_why_not = new Paragraph(card, look(), m_model.state().why_not, {.tone = Tone::muted});
        m_why_not->Show(!m_model.state().may_change);
        card->add(m_why_not, space::button);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        m_change = new Button(card, look(), ButtonKind::secondary, tr("Change the keys..."),
                              [this] { m_model.begin(KeysTask::change); });
        m_declare =
            new Button(card, look(), ButtonKind::secondary, tr("Declare these compromised..."),
                       [this] { m_model.begin(KeysTask::compromised); });
        buttons->Add(m_change);
        buttons->Add(m_declare);
        card->add(buttons);
        card->end();
        return card;
    }

    [[nodiscard]] TableCell cell(int row, int column) const {
        const KeyRow& keys = m_model.state().rows.at(static_cast<std::size_t>(row));
        switch (column) {
        case 0:
            return {.words = keys.title};
        case 1:
            return {.words = keys.standing, .status = kind_of(keys.status)};
        case 2:
            return {.words = keys.words};
        default:
            return {.words = keys.made};
        }
    }

    DeskCard* task_card() {
        m_card = new DeskCard(this, look(), tr("Before you do it"));
        m_summary = new ErrorSummary(m_card, look());
        m_card->add(m_summary);
        m_outcome = new OutcomeBox(m_card, look());
        m_card->add(m_outcome);
        m_passphrase =
            new PinEntry(m_card, look(), {.label = tr("Your passphrase")}, {}, passphrase_width);
        m_passphrase->when_entered([this] { go_on(); });
        m_card->add(m_passphrase, space::block);
        auto* bar = new ActionBar(m_card, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Cancel"),
                                   [this] { m_model.cancel(); }));
        m_go_on =
            new Button(bar, look(), ButtonKind::primary, change_keys_words(), [this] { go_on(); });
        bar->add_action(m_go_on);
        m_card->add(bar, space::block);
        m_card->end();
        return m_card;
    }

    void go_on() {
        const std::string typed = m_passphrase->value();
        m_passphrase->clear();
        m_model.go_on(typed);
    }

    void render(const KeysState& state) {
        notice().keep(StatusKind::information, state.working);
        if (state.news_number != m_news || !state.trouble.empty()) {
            m_news = state.news_number;
            notice().report(state.trouble, state.news);
        }
        if (!m_is_filled || state.news_number != m_rows_of) {
            m_is_filled = true;
            m_rows_of = state.news_number;
            const auto rows = static_cast<int>(state.rows.size());
            m_table->show({0, rows, rows});
            m_table->table().select(state.selected);
            render_waiting(state);
        }
        m_change->Show(state.may_change);
        m_declare->Show(state.may_declare);
        render_task(state);
        reflow_later(*this);
    }

    void render_waiting(const KeysState& state) {
        if (state.waiting.empty()) {
            m_waiting->hide();
        } else {
            m_waiting->say(StatusKind::act, state.waiting, tr("Save them now"),
                           [this] { m_here.go({.place = SchemePlace::papers}); });
        }
    }

    void render_task(const KeysState& state) {
        const bool turns = state.task != m_task;
        m_task = state.task;
        m_card->Show(m_task != KeysTask::none);
        m_outcome->show(state.will_happen);
        m_go_on->set_words(m_task == KeysTask::compromised ? declare_compromised_words()
                                                           : change_keys_words());
        if (state.tries != m_tries || turns) {
            m_tries = state.tries;
            show_problems(*m_summary, {{m_passphrase, state.problem}});
        }
        if (turns && m_task != KeysTask::none) {
            m_passphrase->focus_answer();
        }
    }

    SchemeSurroundings m_here;
    KeysViewModel& m_model;
    NewsStrip* m_waiting = nullptr;
    RowTable* m_table = nullptr;
    Paragraph* m_why_not = nullptr;
    Button* m_change = nullptr;
    Button* m_declare = nullptr;
    DeskCard* m_card = nullptr;
    ErrorSummary* m_summary = nullptr;
    OutcomeBox* m_outcome = nullptr;
    PinEntry* m_passphrase = nullptr;
    Button* m_go_on = nullptr;
    KeysTask m_task = KeysTask::none;
    bool m_is_filled = false;
    int m_rows_of = 0;
    int m_news = 0;
    int m_tries = 0;
};

} // namespace

Screen* keys_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new KeysScreen(parent, here);
}

} // namespace safeplaces
