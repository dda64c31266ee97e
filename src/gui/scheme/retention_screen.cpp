#include "app/scheme/retention_view_model.h"
#include "app/words/scheme_retention_words.h"
#include "app/words/tr.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/outcome_box.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

namespace safeplaces {

namespace {

class RetentionScreen : public DeskPage {
public:
    RetentionScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<RetentionViewModel>(here, here.desk)) {
        set_title(tr("What has been kept long enough"));
        m_back = add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        m_still_named = new NewsStrip(this, look());
        body().Add(m_still_named, expanded(space::block));
        body().Add(rules_card(), expanded(space::block));
        body().Add(waiting(), expanded(space::block));
        body().Add(plan_card(), wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        m_model.observe([this](const RetentionState& state) { render(state); });
        m_here.title(tr("What has been kept long enough"));
        focus_first(m_back);
    }

private:
    DeskCard* rules_card() {
        auto* card = new DeskCard(this, look(), tr("How long what is kept"));
        for (const std::string& rule : m_model.state().rules) {
            card->add(new Paragraph(card, look(), rule));
        }
        card->end();
        return card;
    }

    wxSizer* waiting() {
        auto* row = new Columns(space::block);
        m_progress = new Paragraph(this, look(), {}, {.emphasis = Emphasis::strong});
        m_cancel = new Button(this, look(), ButtonKind::secondary, tr("Cancel"),
                              [this] { m_model.cancel(); });
        m_again = new Button(this, look(), ButtonKind::secondary, tr("Look again"),
                             [this] { m_model.look_again(); });
        row->add(m_progress);
        row->add(m_cancel, Columns::own);
        row->add(m_again, Columns::own);
        return row;
    }

    DeskCard* plan_card() {
        auto* card = new DeskCard(this, look(), tr("What would go today"));
        card->add(new Paragraph(card, look(),
                                tr("This is a list to look at. Nothing goes by itself."),
                                {.tone = Tone::muted}));
        m_table = new RowTable(card, look(), tr("What would go today"),
                               {{.title = tr("What"), .width = 230},
                                {.title = tr("Name"), .width = 220},
                                {.title = tr("Venue, or what goes"), .width = 220, .leaves = 1},
                                {.title = tr("Left on"), .width = 120, .side = Side::right}},
                               [this](int row, int column) { return cell(row, column); });
        card->add_wide(m_table, space::button);
        m_outcome = new OutcomeBox(card, look());
        card->add(m_outcome, space::button);
        m_why_not = new Paragraph(card, look(), m_model.state().why_not, {.tone = Tone::muted});
        card->add(m_why_not);
        auto* row = new Tiles(Tiles::Widths::natural, space::small);
        m_run = new Button(card, look(), ButtonKind::primary, retention_agreement(),
                           [this] { m_model.run(); });
        row->Add(m_run);
        card->add(row);
        card->end();
        return card;
    }

    [[nodiscard]] TableCell cell(int row, int column) const {
        const RetentionRow& each = m_model.state().rows.at(static_cast<std::size_t>(row));
        switch (column) {
        case 0:
            return {.words = each.what};
        case 1:
            return {.words = each.name};
        case 2:
            return {.words = each.where};
        default:
            return {.words = each.since};
        }
    }

    void render(const RetentionState& state) {
        set_caption(state.caption);
        if (state.news_number != m_news || !state.trouble.empty()) {
            m_news = state.news_number;
            notice().report(state.trouble, state.news);
        }
        m_still_named->keep(StatusKind::wrong, state.still_named);
        const bool is_busy = state.is_reading || state.is_running;
        m_progress->set_words(state.progress);
        m_progress->Show(!state.progress.empty());
        m_cancel->Show(is_busy);
        m_again->Show(state.may_look_again);
        m_outcome->Show(!state.is_empty);
        m_outcome->show(state.will_happen);
        m_run->Show(state.may_run && !state.is_empty);
        m_why_not->Show(!state.may_run);
        if (state.reading != m_reading) {
            m_reading = state.reading;
            const auto rows = static_cast<int>(state.rows.size());
            if (rows > 0) {
                m_table->show({0, rows, rows});
            } else {
                m_table->show_empty({Icon::check_circle,
                                     tr("No name and no form is due"),
                                     tr("Look again in some weeks."),
                                     {},
                                     {}});
            }
        }
        if (is_busy != m_was_busy) {
            m_was_busy = is_busy;
            keep_focus(state);
        }
        reflow_later(*this);
    }

    // What was pressed has gone.
    void keep_focus(const RetentionState& state) {
        const wxWindow* focus = wxWindow::FindFocus();
        if (focus == nullptr || !focus->IsShownOnScreen()) {
            (m_was_busy ? m_cancel : state.may_look_again ? m_again : m_back)->SetFocus();
        }
    }

    SchemeSurroundings m_here;
    RetentionViewModel& m_model;
    NewsStrip* m_still_named = nullptr;
    RowTable* m_table = nullptr;
    OutcomeBox* m_outcome = nullptr;
    Paragraph* m_why_not = nullptr;
    Button* m_run = nullptr;
    Paragraph* m_progress = nullptr;
    Button* m_back = nullptr;
    Button* m_cancel = nullptr;
    Button* m_again = nullptr;
    bool m_was_busy = false;
    int m_news = 0;
    int m_reading = 0;
};

} // namespace

Screen* retention_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new RetentionScreen(parent, here);
}

} // namespace safeplaces
