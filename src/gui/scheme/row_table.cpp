#include "gui/scheme/row_table.h"

#include "app/words/numbers.h"
#include "app/words/tr.h"
#include "gui/controls/screen.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace safeplaces {

namespace {

constexpr int note_icon = 40;
constexpr int scroll_bar = 17;
constexpr int number_width = 120;

std::vector<TableColumn> columns_of(const std::vector<RowTable::Column>& columns) {
    std::vector<TableColumn> plain;
    plain.reserve(columns.size());
    for (const RowTable::Column& each : columns) {
        plain.push_back(each.column);
    }
    return plain;
}

} // namespace

RowTable::RowTable(wxWindow* parent,
                   const Look& look,
                   const std::string& name,
                   std::vector<Column> columns,
                   std::function<TableCell(int row, int column)> cell,
                   std::function<void(long long first)> go_to)
    : Pane(parent),
      m_look(look),
      m_columns(std::move(columns)),
      m_table(
          new Table(this, look, name, columns_of(m_columns), std::move(cell), TableLook::working)),
      m_note(new Pane(this)),
      m_pager(new Pane(this)) {
    make_note();
    make_pager(std::move(go_to));
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(m_table, wxSizerFlags(1).Expand());
    all->Add(m_note, wxSizerFlags(1).Expand());
    all->Add(m_pager, wxSizerFlags().Expand().Border(wxALL, space::small));
    SetSizer(all);
    m_note->Hide();
    m_pager->Hide();
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        share_the_room();
    });
}

void RowTable::make_note() {
    m_note_icon =
        new IconView(m_note, Icon::table, m_look.scaled(note_icon), m_look.colours().muted);
    m_note_title = new Heading(m_note, m_look, {}, HeadingLevel::desk_card);
    m_note_why = new Paragraph(m_note, m_look, {}, {.tone = Tone::muted});
    m_note_button = new Button(m_note, m_look, ButtonKind::secondary, {}, [this] {
        if (const auto action = m_note_action) {
            action();
        }
    });
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(m_note_title, expanded());
    words->Add(m_note_why, expanded(space::hair));
    words->Add(m_note_button, wxSizerFlags().Border(wxTOP, space::block));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_note_icon, wxSizerFlags().Border(wxRIGHT, space::block));
    row->Add(words, wxSizerFlags(1));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(row, wxSizerFlags().Expand().Border(wxALL, space::wide));
    m_note->SetSizer(around);
}

void RowTable::make_pager(std::function<void(long long first)> go_to) {
    m_place = new Paragraph(m_pager, m_look, {}, {.emphasis = Emphasis::strong});
    const auto turn_by = [this, go_to](int rows) {
        const long long last = std::max(0LL, m_rows.total - 1);
        go_to(std::clamp(m_rows.first + rows, 0LL, last));
    };
    m_previous = new Button(m_pager, m_look, ButtonKind::secondary, tr("Previous rows"),
                            [turn_by] { turn_by(-Table::most_rows); });
    m_next = new Button(m_pager, m_look, ButtonKind::secondary, tr("Next rows"),
                        [turn_by] { turn_by(Table::most_rows); });
    m_go_to = new TextEntry(m_pager, m_look, {.label = tr("Go to row")}, number_width, {});
    m_go_to->when_entered([this, go_to] {
        const long long wanted = std::atoll(m_go_to->value().c_str());
        if (wanted > 0) {
            go_to(std::min(wanted, m_rows.total) - 1);
        }
    });
    auto* row = new Columns(space::small);
    row->add(m_place);
    row->add(m_previous, Columns::own);
    row->add(m_next, Columns::own);
    row->add(m_go_to, Columns::own);
    m_pager->SetSizer(row);
}

void RowTable::turn(bool has_rows) {
    if (m_table->IsShown() != has_rows) {
        m_table->Show(has_rows);
        m_note->Show(!has_rows);
        reflow_later(*this);
    }
}

void RowTable::show(const RowWindow& rows) {
    m_rows = rows;
    turn(true);
    m_table->show(rows.count);
    const bool is_part = rows.total > rows.count;
    if (is_part) {
        // TRANSLATORS: "20,001 to 40,000 of 171,320" rows of a table.
        m_place->set_words(filled(tr("{1} to {2} of {3}"), {with_thousands(rows.first + 1),
                                                            with_thousands(rows.first + rows.count),
                                                            with_thousands(rows.total)}));
    }
    if (is_part != m_pager->IsShown()) {
        m_pager->Show(is_part);
        reflow_later(*this);
    }
}

void RowTable::show_empty(const EmptyNote& note) {
    m_rows = {};
    m_table->show(0);
    m_note_icon->set_icon(note.icon, m_look.scaled(note_icon), m_look.colours().muted);
    m_note_title->set_words(note.title);
    m_note_why->set_words(note.why);
    m_note_action = note.on_press;
    m_note_button->Show(!note.button.empty());
    if (!note.button.empty()) {
        m_note_button->set_words(note.button);
    }
    m_pager->Hide();
    turn(false);
}

// As designed where that fits exactly; else each gets its share of what there is.
void RowTable::share_the_room() {
    const int width = GetClientSize().x;
    if (width == m_width || width <= scroll_bar) {
        return;
    }
    m_width = width;
    const auto is_shown = [&](const Column& each) {
        return width >= each.left_out_below * m_look.character();
    };
    int designed = 0;
    for (const Column& each : m_columns) {
        designed += is_shown(each) ? each.column.width : 0;
    }
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        auto* column = m_table->GetColumn(static_cast<unsigned>(place));
        const Column& each = m_columns[place];
        column->SetHidden(!is_shown(each));
        column->SetWidth((width - scroll_bar) * each.column.width / designed);
    }
}

} // namespace safeplaces
