#include "app/scheme/audit_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <wx/timer.h>

#include <array>

namespace safeplaces {

namespace {

class AuditScreen : public DeskPage {
public:
    AuditScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<AuditViewModel>(here, here.desk)) {
        set_title(tr("Record of changes"));
        add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        m_check = add_head_button(ButtonKind::secondary, tr("Check the whole chain"),
                                  [this] { m_model.check(); });
        body().Add(head_card(), expanded(space::block));
        body().Add(check_card(), expanded(space::block));
        auto* card = new DeskCard(this, look(), {});
        m_table = table(card);
        card->add_wide(m_table, space::block);
        m_sealed = new Paragraph(card, look(), {}, {.tone = Tone::muted});
        card->add(m_sealed, space::button);
        card->end();
        body().Add(card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_model.look(); });
        m_timer.SetOwner(this);
        m_model.observe([this](const AuditState& state) { render(state); });
        m_here.title(tr("Record of changes"));
        focus_first(&m_table->table());
    }

private:
    DeskCard* head_card() {
        m_head_card = new DeskCard(this, look(), tr("Where it ends"));
        m_head = new StatusBox(m_head_card, look(), tr("Where the record of changes ends"));
        m_head_card->add(m_head);
        m_keep = new Button(m_head_card, look(), ButtonKind::secondary, keep_register_words(),
                            [this] { m_model.keep_register(); });
        m_keep->Hide();
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(m_keep);
        m_head_card->add(buttons);
        m_head_card->end();
        return m_head_card;
    }

    DeskCard* check_card() {
        m_card = new DeskCard(this, look(), tr("The check"));
        m_progress = new Paragraph(m_card, look(), {});
        m_card->add(m_progress);
        m_bar = new ProgressBar(m_card, look(), tr("How much of the chain is checked"));
        m_card->add(m_bar);
        m_cancel = new Button(m_card, look(), ButtonKind::secondary, tr("Cancel"),
                              [this] { m_model.cancel(); });
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(m_cancel);
        m_card->add(buttons);
        m_result = new StatusBox(m_card, look(), tr("Outcome of the check"));
        m_card->add(m_result);
        m_card->end();
        return m_card;
    }

    RowTable* table(wxWindow* card) {
        struct Design {
            int width;
            Side side = Side::left;
            int leaves = 0;
        };
        static constexpr std::array<Design, audit_fields> designs{
            {{80, Side::right, 2}, {150}, {180}, {320}, {220, Side::left, 1}}};
        std::vector<TableColumn> columns;
        for (int place = 0; place < audit_fields; ++place) {
            const Design& design = designs.at(static_cast<std::size_t>(place));
            columns.push_back({.title = audit_field_heading(static_cast<AuditField>(place)),
                               .width = design.width,
                               .side = design.side,
                               .is_short = place == static_cast<int>(AuditField::when),
                               .leaves = design.leaves});
        }
        return new RowTable(
            card, look(), tr("Record of changes"), columns,
            [this](int row, int column) {
                return TableCell{.words = m_model.cell(row, static_cast<AuditField>(column))};
            },
            [this](long long first) { m_model.go_to(first); });
    }

    void render(const AuditState& state) {
        set_caption(state.caption);
        const bool is_well = state.trouble.empty();
        notice().keep(is_well ? StatusKind::done : StatusKind::to_fix,
                      is_well ? state.news : state.trouble);
        m_sealed->set_words(state.sealed);
        show_head(state);
        m_card->Show(state.is_checking || !state.result.empty());
        m_progress->Show(state.is_checking);
        m_bar->Show(state.is_checking);
        m_cancel->Show(state.is_checking);
        m_result->Show(!state.is_checking && !state.result.empty());
        m_progress->set_words(state.progress);
        m_bar->show(state.permille, all_of_it);
        m_check->Enable(!state.is_checking);
        m_result->show(kind_of(state.result_status), state.result, state.result_more);
        if (state.is_checking != m_timer.IsRunning()) {
            state.is_checking ? static_cast<void>(m_timer.Start(look_every)) : m_timer.Stop();
            reflow_later(*this);
        }
        if (state.reading != m_reading) {
            m_reading = state.reading;
            m_table->show({state.first, state.count, state.total});
        }
    }

    void show_head(const AuditState& state) {
        const bool is_news = state.head != m_said_of_head;
        m_said_of_head = state.head;
        m_head_card->Show(!state.head.empty());
        if (m_keep->IsShown() && !state.may_keep) {
            m_table->table().SetFocus(); // the button had it, and goes
        }
        m_keep->Show(state.may_keep);
        if (is_news) {
            m_head->show(state.is_doubtful ? StatusKind::wrong : StatusKind::information,
                         state.head, state.head_more);
            reflow_later(*this);
        }
    }

    SchemeSurroundings m_here;
    AuditViewModel& m_model;
    wxTimer m_timer;
    Button* m_check = nullptr;
    DeskCard* m_head_card = nullptr;
    StatusBox* m_head = nullptr;
    Button* m_keep = nullptr;
    std::string m_said_of_head;
    DeskCard* m_card = nullptr;
    Paragraph* m_progress = nullptr;
    ProgressBar* m_bar = nullptr;
    Button* m_cancel = nullptr;
    StatusBox* m_result = nullptr;
    RowTable* m_table = nullptr;
    Paragraph* m_sealed = nullptr;
    int m_reading = 0;
};

} // namespace

Screen* audit_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new AuditScreen(parent, here);
}

} // namespace safeplaces
