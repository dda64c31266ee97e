#include "app/scheme/print_stickers_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/drawing_view.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/label_paper_card.h"
#include "gui/scheme/outcome_card.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <wx/timer.h>

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int preview_width = 340;
constexpr int stickers_seen = 12;

class PrintStickersScreen : public DeskPage {
public:
    PrintStickersScreen(wxWindow* parent,
                        const SchemeSurroundings& here,
                        std::vector<VenueId> venues)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<PrintStickersViewModel>(here, here.desk, std::move(venues))) {
        const std::string title = tr("Print stickers");
        set_title(title);
        add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        body().Add(working_card(), expanded(space::block));
        auto* columns = new Columns(space::block);
        columns->add(table_card());
        columns->add(preview_card(), look().scaled(preview_width));
        body().Add(columns, expanded(space::block));
        body().Add(new LabelPaperCard(this, look(), here.desk,
                                      [this](std::optional<OnLabels> labels) {
                                          m_model.print_on(std::move(labels));
                                      }),
                   expanded(space::block));
        m_outcome = new OutcomeCard(this, look(), [this] { m_model.save_all(); });
        body().Add(m_outcome, expanded(space::block));
        m_clock.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_model.look_at_work(); });
        m_model.observe([this](const PrintStickersState& state) { render(state); });
        m_here.title(title);
        focus_first_at_top(&m_table->table());
    }

private:
    DeskCard* working_card() {
        m_working = new DeskCard(this, look(), {});
        auto* row = new Columns(space::block);
        m_progress_words = new Paragraph(m_working, look(), {}, {.emphasis = Emphasis::strong});
        row->add(m_progress_words);
        m_cancel = new Button(m_working, look(), ButtonKind::secondary, tr("Cancel"),
                              [this] { m_model.cancel(); });
        row->add(m_cancel, Columns::own);
        m_working->add(row, space::block);
        m_progress = new ProgressBar(m_working, look(), tr("How far it is"));
        m_working->add(m_progress);
        m_working->end();
        return m_working;
    }

    DeskCard* table_card() {
        auto* card = new DeskCard(this, look(), tr("Stickers"));
        m_limit = new Paragraph(card, look(), {}, {.tone = Tone::muted});
        card->add(m_limit);
        m_table = new RowTable(card, look(), tr("Stickers"),
                               {{.title = tr("Ready"), .width = 84, .has_status = true},
                                {.title = tr("Venue"), .width = 200},
                                {.title = tr("Postcode"), .width = 100, .is_short = true},
                                {.title = tr("Sticker"), .width = 300}},
                               [this](int row, int column) { return cell(row, column); });
        m_table->table().keep_rows_seen(stickers_seen);
        m_table->table().when_selected([this](int row) { m_model.look_at(row); });
        m_table->set_row_menu({{tr("Save this one, tagged"),
                                [this](int row) {
                                    m_model.look_at(row);
                                    m_model.save_seen();
                                },
                                [this](int row) { return is_ready(row); }}});
        card->add_wide(m_table, space::button);
        card->end();
        return card;
    }

    DeskCard* preview_card() {
        auto* card = new DeskCard(this, look(), tr("How it looks"));
        m_preview = new DrawingView(card, look(), DrawingFrame::paper);
        card->add(m_preview);
        m_no_preview = new Paragraph(card, look(), {}, {.tone = Tone::muted});
        card->add(m_no_preview);
        m_shapes =
            new ChoiceEntry(card, look(), {.label = tr("Size")}, {}, [this](const std::string& id) {
                m_model.select_shape(std::stoul(id));
            });
        card->add(m_shapes, space::block);
        m_sides =
            new ChoiceEntry(card, look(), {.label = tr("Side of the glass")}, {},
                            [this](const std::string& id) { m_model.select_side(std::stoul(id)); });
        card->add(m_sides, space::block);
        m_about_side = new Paragraph(card, look(), {}, {.tone = Tone::muted});
        card->add(m_about_side, space::small);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        m_save_one = new Button(card, look(), ButtonKind::secondary, tr("Save this one, tagged"),
                                [this] { m_model.save_seen(); });
        buttons->Add(m_save_one);
        card->add(buttons, space::button);
        card->end();
        return card;
    }

    [[nodiscard]] bool is_ready(int row) const {
        return static_cast<std::size_t>(row) < m_model.state().ready;
    }

    [[nodiscard]] TableCell cell(int row, int column) const {
        const StickerRow& each = m_model.state().rows.at(static_cast<std::size_t>(row));
        switch (column) {
        case 0:
            return is_ready(row) ? TableCell{.words = tr("Ready"), .status = StatusKind::done}
                                 : TableCell{.words = tr("No"), .status = StatusKind::nothing};
        case 1:
            return {.words = each.name};
        case 2:
            return {.words = each.postcode};
        default:
            return {.words = each.words, .tone = is_ready(row) ? Tone::ink : Tone::muted};
        }
    }

    void render(const PrintStickersState& state) {
        set_caption(state.caption);
        render_work(state);
        m_limit->set_words(state.limit);
        m_limit->Show(!state.limit.empty());
        if (state.reading != m_reading) {
            m_reading = state.reading;
            const auto rows = static_cast<int>(state.rows.size());
            m_table->show({0, rows, rows});
            if (state.ready > 0) {
                m_table->table().select(0); // the one that is seen beside it
            }
        }
        render_form(state);
        if (state.previews != m_previews) {
            m_previews = state.previews;
            render_preview(state);
        }
        std::vector<std::string> outcome = state.will_happen;
        if (!state.why_not.empty()) {
            outcome.insert(outcome.begin(), state.why_not);
        }
        m_outcome->show(outcome, state.button);
        m_outcome->button().Show(state.may_print);
        m_outcome->Show(state.ready > 0 && !state.is_working);
        if (state.is_working != m_is_working) { // the button that was pressed has gone
            m_is_working = state.is_working;
            (m_is_working ? m_cancel : &m_outcome->button())->SetFocus();
        }
        const bool has_news = state.news_number != m_news;
        m_news = state.news_number;
        notice().report(state.trouble, has_news ? state.news : std::string{});
        reflow_later(*this);
    }

    void render_work(const PrintStickersState& state) {
        m_working->Show(state.is_working);
        m_progress_words->set_words(state.progress);
        m_progress->show(static_cast<int>(std::min(state.done, state.all)),
                         std::max(1, static_cast<int>(state.all)));
        if (state.is_working) {
            m_clock.Start(look_every, wxTIMER_ONE_SHOT);
        } else {
            m_clock.Stop();
        }
    }

    void render_form(const PrintStickersState& state) {
        m_shapes->set_choices(choices_of(state.shapes));
        m_shapes->set_value(std::to_string(state.shape));
        m_shapes->Show(!state.shapes.empty() && state.are_any_signed);
        m_sides->set_choices(choices_of(state.sides));
        m_sides->set_value(std::to_string(state.side));
        m_sides->Show(!state.sides.empty() && state.are_any_signed);
        m_about_side->set_words(state.about_side);
        m_about_side->Show(!state.about_side.empty() && state.are_any_signed);
    }

    void render_preview(const PrintStickersState& state) {
        if (state.preview) {
            m_preview->show(*state.preview, state.preview_words);
        } else {
            m_preview->clear();
        }
        m_preview->Show(state.preview.has_value());
        m_no_preview->set_words(
            state.why_no_preview.empty()
                ? tr("Choose a sticker that is ready in the table, and you see it here.")
                : state.why_no_preview);
        m_no_preview->Show(!state.preview);
        m_save_one->Show(state.preview && state.may_print);
    }

    SchemeSurroundings m_here;
    PrintStickersViewModel& m_model;
    int m_reading = 0;
    int m_previews = 0;
    int m_news = 0;
    bool m_is_working = false;
    wxTimer m_clock;
    Button* m_cancel = nullptr;
    DeskCard* m_working = nullptr;
    Paragraph* m_progress_words = nullptr;
    ProgressBar* m_progress = nullptr;
    Paragraph* m_limit = nullptr;
    RowTable* m_table = nullptr;
    DrawingView* m_preview = nullptr;
    Paragraph* m_no_preview = nullptr;
    ChoiceEntry* m_shapes = nullptr;
    ChoiceEntry* m_sides = nullptr;
    Paragraph* m_about_side = nullptr;
    Button* m_save_one = nullptr;
    OutcomeCard* m_outcome = nullptr;
};

} // namespace

Screen* print_stickers_screen(wxWindow* parent,
                              const SchemeSurroundings& here,
                              std::vector<VenueId> venues) {
    return new PrintStickersScreen(parent, here, std::move(venues));
}

} // namespace safeplaces
