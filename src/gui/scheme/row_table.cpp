#include "gui/scheme/row_table.h"

#include "app/words/numbers.h"
#include "app/words/tr.h"
#include "gui/controls/screen.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/text.h"

#include <wx/menu.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace safeplaces {

namespace {

constexpr int note_icon = 40;
constexpr int row_number_width = 120;

} // namespace

RowTable::RowTable(wxWindow* parent,
                   const Look& look,
                   const std::string& name,
                   std::vector<TableColumn> columns,
                   std::function<TableCell(int row, int column)> cell,
                   std::function<void(long long first)> go_to,
                   int page)
    : Pane(parent),
      m_look(look),
      m_whole(new WholeTable(
          this, look, name, std::move(columns), std::move(cell), TableLook::working)),
      m_note(new Pane(this)),
      m_pager(new Pane(this)),
      m_turn_to(std::move(go_to)),
      m_page(page) {
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(m_whole, wxSizerFlags(1).Expand());
    all->Add(m_note, wxSizerFlags(1).Expand());
    all->Add(m_pager, wxSizerFlags().Expand().Border(wxALL, space::small));
    SetSizer(all);
    m_note->Hide();
    m_pager->Hide();
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

void RowTable::make_pager() {
    m_place = new Paragraph(m_pager, m_look, {}, {.emphasis = Emphasis::strong});
    const auto turn_by = [this](int rows) {
        const long long last = std::max(0LL, m_rows.total - 1);
        m_turn_to(std::clamp(m_rows.first + rows, 0LL, last));
    };
    m_previous = new Button(m_pager, m_look, ButtonKind::secondary, tr("Previous rows"),
                            [this, turn_by] { turn_by(-m_page); });
    m_next = new Button(m_pager, m_look, ButtonKind::secondary, tr("Next rows"),
                        [this, turn_by] { turn_by(m_page); });
    m_go_to = new TextEntry(m_pager, m_look, {.label = tr("Go to row")}, row_number_width, {});
    m_go_to->when_entered([this] {
        const long long wanted = std::atoll(m_go_to->value().c_str());
        if (wanted > 0) {
            m_turn_to(std::min(wanted, m_rows.total) - 1);
        }
    });
    auto* turning = new wxBoxSizer(wxHORIZONTAL); // beside the entry, which has a label above it
    turning->Add(m_previous, wxSizerFlags().Bottom().Border(wxRIGHT, space::small));
    turning->Add(m_next, wxSizerFlags().Bottom().Border(wxRIGHT, space::small));
    turning->Add(m_go_to, wxSizerFlags().Bottom());
    auto* row = new Columns(space::small);
    row->add(m_place);
    row->add(turning, Columns::own);
    m_pager->SetSizer(row);
}

void RowTable::turn(bool has_rows) {
    if (m_whole->IsShown() != has_rows) {
        m_whole->Show(has_rows);
        m_note->Show(!has_rows);
        reflow_later(*this);
    }
}

void RowTable::show(const RowWindow& rows) {
    m_rows = rows;
    turn(true);
    m_whole->show(rows.count);
    const bool is_part = rows.total > rows.count;
    if (is_part && m_place == nullptr) {
        make_pager();
    }
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
    m_whole->show(0);
    if (m_note_title == nullptr) {
        make_note();
    }
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

void RowTable::set_row_menu(std::vector<RowAction> actions) {
    m_row_menu = std::move(actions);
    table().on_menu([this] { CallAfter([this] { ask_what_to_do(); }); });
    table().Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        const int key = event.GetKeyCode();
        if (key == WXK_MENU || key == WXK_WINDOWS_MENU ||
            (key == WXK_F10 && event.GetModifiers() == wxMOD_SHIFT)) {
            ask_what_to_do();
        } else {
            event.Skip();
        }
    });
}

void RowTable::ask_what_to_do() {
    const int row = table().selected();
    if (row < 0) {
        return;
    }
    wxMenu menu;
    for (const RowAction& each : m_row_menu) {
        menu.Append(wxID_ANY, to_wx(plain(each.words)))->Enable(!each.may || each.may(row));
    }
    const wxRect place = table().rectangle_of(row);
    const int chosen = table().GetPopupMenuSelectionFromUser(menu, place.GetBottomLeft());
    for (std::size_t number = 0; number < m_row_menu.size(); ++number) {
        if (chosen != wxID_NONE && menu.FindItemByPosition(number)->GetId() == chosen) {
            CallAfter([act = m_row_menu[number].act, row] { act(row); });
        }
    }
}

void RowTable::search_with(TextEntry& search, Action clear) {
    search.Bind(wxEVT_CHAR_HOOK, [this, clear = std::move(clear)](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE) {
            clear();
        } else if (event.GetKeyCode() == WXK_DOWN && m_rows.count > 0) {
            table().SetFocus();
            table().select(0);
        } else {
            event.Skip();
        }
    });
}

} // namespace safeplaces
