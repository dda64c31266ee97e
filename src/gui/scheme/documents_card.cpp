#include "gui/scheme/documents_card.h"

#include "app/words/tr.h"
#include "gui/controls/layout.h"
#include "gui/controls/notices.h"
#include "gui/scheme/row_table.h"
#include "gui/status_look.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr int documents_seen = 5;
constexpr int answers_seen = 8;

} // namespace

DocumentsCard::DocumentsCard(
    wxWindow* parent,
    const Look& look,
    SchemeDesk& desk,
    const VenueId& venue,
    std::function<void(const std::string& move, const std::string& reason)> follow,
    std::function<void()> noted)
    : DeskCard(parent, look, tr("Documents")),
      m_look(look),
      m_model(desk, venue),
      m_follow(std::move(follow)) {
    m_table = new RowTable(this, look, tr("Documents of the venue, newest first"),
                           {{.title = tr("Document"), .width = 250, .has_status = true},
                            {.title = tr("Date"), .width = 118, .is_short = true},
                            {.title = tr("Result"), .width = 400, .leaves = 1}},
                           [this](int row, int column) { return row_cell(row, column); });
    m_table->table().keep_rows_seen(documents_seen);
    m_table->table().when_selected([this](int row) { m_model.select(row); });
    add_wide(m_table, space::button);
    m_notice = new NewsStrip(this, look);
    add(m_notice);
    m_read = new Button(this, look, ButtonKind::secondary, tr("I have read this"),
                        [this, noted = std::move(noted)] {
                            if (m_model.note_read()) {
                                noted();
                            }
                        });
    add(m_read);
    m_save_again = new Button(this, look, ButtonKind::secondary, tr("Save the file again"),
                              [this] { m_model.save_again(); });
    m_save_again->Hide();
    add(m_save_again);
    m_moves_place = new Tiles(Tiles::Widths::natural, space::small);
    add(m_moves_place);
    m_answers = new RowTable(
        this, look, tr("Answers of the chosen document"),
        {{.title = tr("Question"), .width = 400}, {.title = tr("Answer"), .width = 400}},
        [this](int row, int column) {
            const FormAnswer& each = m_model.state().answers.at(static_cast<std::size_t>(row));
            return TableCell{column == 0 ? each.question : each.answer};
        });
    m_answers->table().keep_rows_seen(answers_seen);
    add_wide(m_answers, space::button);
    end();
    m_model.observe([this](const VenueDocumentsState& state) { render(state); });
}

TableCell DocumentsCard::row_cell(int row, int column) const {
    const DocumentRow& each = m_model.state().rows.at(static_cast<std::size_t>(row));
    switch (column) {
    case 0:
        return {.words = each.title, .status = kind_of(each.status)};
    case 1:
        return {.words = each.day};
    default:
        return {.words = each.words};
    }
}

void DocumentsCard::render(const VenueDocumentsState& state) {
    const auto rows = static_cast<int>(state.rows.size());
    const bool has_other_rows = state.reading != m_reading;
    if (has_other_rows) {
        m_reading = state.reading;
        if (rows > 0) {
            m_table->show({0, rows, rows});
            m_table->table().select(state.selected);
        } else {
            m_table->show_empty({Icon::sheet,
                                 tr("No documents yet"),
                                 tr("They come with the files of the venue."),
                                 {},
                                 {}});
        }
    }
    if (has_other_rows || state.selected != m_selected) {
        m_selected = state.selected;
        const auto answers = static_cast<int>(state.answers.size());
        m_answers->Show(answers > 0);
        if (answers > 0) {
            m_answers->show({0, answers, answers});
        }
        reflow_later(*m_answers);
    }
    if (state.news_number != m_news && state.trouble.empty()) {
        m_news = state.news_number;
        m_notice->say(StatusKind::done, state.news);
    } else {
        m_notice->keep(StatusKind::to_fix, state.trouble);
    }
    if (m_save_again->IsShown() != state.may_save_again) {
        m_save_again->Show(state.may_save_again);
        reflow_later(*m_answers);
    }
    if (m_read->IsShown() != state.may_note_read) {
        m_read->Show(state.may_note_read);
        reflow_later(*m_answers);
    }
    render_moves(state);
}

void DocumentsCard::render_moves(const VenueDocumentsState& state) {
    if (state.moves == m_shown_moves) {
        return;
    }
    m_shown_moves = state.moves;
    m_moves_place->Clear(true);
    for (const Choice& move : state.moves) {
        auto* made = new Button(this, m_look, ButtonKind::secondary, move.label,
                                [this, id = move.id] { m_follow(id, m_model.state().reason); });
        made->MoveBeforeInTabOrder(m_answers);
        m_moves_place->Add(made);
    }
    reflow_later(*m_answers);
}

} // namespace safeplaces
