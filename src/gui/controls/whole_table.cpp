#include "gui/controls/whole_table.h"

#include "app/words/tr.h"
#include "gui/controls/column_widths.h"
#include "gui/controls/words.h"
#include "gui/text.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int scroll_bar = 17;
constexpr int rows_looked_at = 30; // about what is seen at once; all 20,000 would take seconds

} // namespace

WholeTable::WholeTable(wxWindow* parent,
                       const Look& look,
                       const std::string& name,
                       std::vector<TableColumn> columns,
                       std::function<TableCell(int row, int column)> cell,
                       TableLook table_look)
    : Pane(parent),
      m_look(look),
      m_columns(std::move(columns)),
      m_cell(std::move(cell)),
      m_table(new Table(this, look, name, m_columns, m_cell, table_look)),
      m_whole(new Paragraph(this, look, {})),
      m_content(m_columns.size()),
      m_widths(m_columns.size(), 1) {
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(m_table, wxSizerFlags(1).Expand());
    auto* beneath = new wxBoxSizer(wxVERTICAL);
    beneath->Add(m_whole, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, space::block));
    all->Add(beneath, wxSizerFlags().Expand().Border(wxTOP, space::small));
    SetSizer(all);
    m_whole->Hide();
    m_table->SetSize(m_look.scaled(200), m_table->GetMinSize().y); // until it is laid out
    m_table->when_changed([this] { tell(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (const int width = GetClientSize().x; width != m_width && width > scroll_bar) {
            m_width = width;
            share_the_room();
        }
    });
}

// A list may tell of its rows while it goes.
WholeTable::~WholeTable() {
    m_table->when_changed([] {});
}

// Before the page has its size, and until it makes room for the words beneath, a table would be
// lower than its headings, and GTK complains of that. It keeps the size of before.
bool WholeTable::Layout() {
    if (GetSizer() == nullptr) {
        return false;
    }
    const int beside_table = GetSizer()->CalcMin().y - m_table->GetMinSize().y;
    const bool has_room = GetClientSize().y - beside_table > 2 * m_look.control_height();
    return has_room && Pane::Layout();
}

void WholeTable::show(int rows) {
    m_rows = rows;
    look_at_content();
    m_table->show(rows);
}

// With an arrow beside it when the list is sorted by it.
int WholeTable::heading_width(const TableColumn& column) const {
    constexpr int room_and_arrow = 52;
    const wxFont font = m_look.font(Type::body).Bold();
    int width = 0;
    GetTextExtent(to_wx(column.title), &width, nullptr, nullptr, nullptr, &font);
    return width + room_and_arrow;
}

// What was seen once counts on: columns do not jump while somebody types what to search for.
void WholeTable::look_at_content() {
    bool is_wider = false;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        for (int row = 0; row < std::min(m_rows, rows_looked_at); ++row) {
            const int needed = m_table->width_needed(row, static_cast<int>(column));
            is_wider = is_wider || needed > m_content[column];
            m_content[column] = std::max(m_content[column], needed);
        }
    }
    if (is_wider && m_width > 0) {
        share_the_room();
    }
}

void WholeTable::share_the_room() {
    std::vector<ColumnWish> wishes;
    wishes.reserve(m_columns.size());
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        const TableColumn& column = m_columns[place];
        wishes.push_back({.heading = heading_width(column),
                          .content = m_content[place],
                          .designed = m_look.scaled(column.width),
                          .is_short = column.is_short,
                          .leaves = column.leaves});
    }
    m_widths = column_widths(wishes, m_width - scroll_bar);
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        const int column = static_cast<int>(place);
        m_table->hide_column(column, m_widths[place] == 0);
        if (m_widths[place] > 0) {
            m_table->set_column_width(column, m_widths[place]);
        }
    }
    tell();
}

bool WholeTable::is_anything_cut() const {
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        if (m_content[place] > m_widths[place]) {
            return true;
        }
    }
    return false;
}

// "Person: Łukasz Przykładowy; Ward: Bargate".
std::string WholeTable::words_not_seen(int row) const {
    std::string words;
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        const int column = static_cast<int>(place);
        const std::string cell = m_cell(row, column).words;
        if (m_table->width_needed(row, column) > m_widths[place]) {
            words += words.empty() ? "" : "; ";
            // TRANSLATORS: the heading of a column and what stands in it: "Ward: Bargate".
            words += filled(tr("{1}: {2}"), {m_columns[place].title, cell});
        }
    }
    return words;
}

void WholeTable::tell() {
    const int row = m_table->selected();
    const bool is_chosen = row >= 0 && row < m_rows;
    const std::string words =
        is_chosen ? words_not_seen(row) : tr("Choose a row to read here what it has no room for.");
    const bool is_needed =
        m_width > 0 && m_rows > 0 && (is_anything_cut() || (is_chosen && !words.empty()));
    const bool is_other = words != m_whole->words() || is_needed != m_whole->IsShown();
    m_whole->set_style({.tone = is_chosen ? Tone::ink : Tone::muted});
    m_whole->set_words(words);
    m_whole->Show(is_needed);
    if (is_other) {
        reflow_later(*this);
    }
}

} // namespace safeplaces
