#include "gui/controls/layout.h"

#include "gui/controls/screen.h"

#include <wx/window.h>

#include <algorithm>

namespace safeplaces {

Columns::Columns(int gap) : wxBoxSizer(wxHORIZONTAL), m_gap(gap) {
}

wxSizerItem* Columns::add_gap() {
    return m_columns.empty() ? nullptr : Add(m_gap, m_gap);
}

void Columns::add(wxWindow* window, int width) {
    auto* gap = add_gap();
    m_columns.push_back({gap, Add(window, wxSizerFlags().Expand()), width});
    turn(Width::wide);
}

void Columns::add(wxSizer* sizer, int width) {
    auto* gap = add_gap();
    m_columns.push_back({gap, Add(sizer, wxSizerFlags().Expand()), width});
    turn(Width::wide);
}

void Columns::resize(std::size_t place, int width) {
    m_columns.at(place).width = width;
}

void Columns::turn(Width width) {
    const bool wide = width == Width::wide;
    SetOrientation(wide ? wxHORIZONTAL : wxVERTICAL);
    bool first = true;
    for (const auto& [gap, item, wished] : m_columns) {
        item->SetProportion(wide && wished == 0 ? 1 : 0);
        const wxSize least(wide && wished > 0 ? wished : -1, -1);
        item->SetMinSize(least);
        if (auto* sizer = item->GetSizer()) {
            sizer->SetMinSize(least); // the item would ask it anew
        }
        if (gap != nullptr) {
            gap->Show(!first && item->IsShown());
        }
        first = first && !item->IsShown();
    }
}

int Columns::needed_side_by_side(int enough) const {
    int needed = 0;
    for (const auto& [gap, item, wished] : m_columns) {
        if (!item->IsShown()) {
            continue;
        }
        const int content = item->CalcMin().x;
        needed += needed > 0 ? m_gap : 0;
        needed += wished > 0 ? wished : wished == own ? content : std::min(content, enough);
    }
    return needed;
}

bool Columns::turn_as_it_fits(Width page, int enough) {
    const int room = GetSize().x;
    const bool fits = room == 0 || needed_side_by_side(enough) <= room; // 0: not laid out yet
    const int before = GetOrientation();
    turn(page == Width::wide && fits ? Width::wide : Width::narrow);
    return GetOrientation() != before;
}

Tiles::Tiles(Widths widths, int gap) : m_widths(widths), m_gap(gap) {
}

std::vector<Tiles::Row> Tiles::rows_in(int width) const {
    std::vector<wxSizerItem*> shown;
    int widest = 1;
    for (auto* item : GetChildren()) {
        if (item->IsShown()) {
            shown.push_back(item);
            widest = std::max(widest, item->CalcMin().x);
        }
    }
    const int across = std::max(1, (width + m_gap) / (widest + m_gap));
    const auto count = static_cast<int>(shown.size());
    // As even as they can be: five in room for four are three and two.
    const int lines = std::max(1, (count + across - 1) / across);
    const int in_a_row = std::max(1, (count + lines - 1) / lines);
    std::vector<Row> rows;
    int used = 0;
    for (auto* item : shown) {
        const wxSize size = item->GetMinSizeWithBorder();
        const bool equal = m_widths == Widths::equal;
        const bool full =
            !rows.empty() && (equal ? static_cast<int>(rows.back().items.size()) == in_a_row
                                    : used + m_gap + size.x > width);
        if (rows.empty() || full) {
            rows.emplace_back();
            used = -m_gap;
        }
        used += m_gap + size.x;
        rows.back().items.push_back(item);
        rows.back().height = std::max(rows.back().height, size.y);
    }
    return rows;
}

int Tiles::height_in(int width) const {
    int height = 0;
    for (const Row& row : rows_in(width)) {
        height += (height > 0 ? m_gap : 0) + row.height;
    }
    return height;
}

wxSize Tiles::CalcMin() {
    int widest = 0;
    for (auto* item : GetChildren()) {
        if (item->IsShown()) {
            widest = std::max(widest, item->CalcMin().x);
        }
    }
    return {widest, height_in(m_settled > 0 ? m_settled : widest)};
}

void Tiles::RepositionChildren(const wxSize&) {
    int y = m_position.y;
    for (const Row& row : rows_in(m_size.x)) {
        const auto count = static_cast<int>(row.items.size());
        const int share = (m_size.x - (count - 1) * m_gap) / count;
        int x = m_position.x;
        for (auto* item : row.items) {
            const int width = m_widths == Widths::equal ? share : item->GetMinSizeWithBorder().x;
            item->SetDimension({x, y}, {std::min(width, m_size.x), row.height});
            x += width + m_gap;
        }
        y += row.height + m_gap;
    }
}

bool Tiles::settle() {
    const int before = height_in(m_settled);
    const bool is_new = m_settled != m_size.x;
    m_settled = m_size.x;
    return is_new && height_in(m_settled) != before;
}

namespace {

bool turn_columns(wxSizer& sizer, Width page, int enough) {
    auto* columns = dynamic_cast<Columns*>(&sizer);
    bool turned = columns != nullptr && columns->turn_as_it_fits(page, enough);
    if (auto* tiles = dynamic_cast<Tiles*>(&sizer)) {
        turned = tiles->settle() || turned;
    }
    for (auto* item : sizer.GetChildren()) {
        if (item->IsSizer()) {
            turned = turn_columns(*item->GetSizer(), page, enough) || turned;
        }
    }
    return turned;
}

bool turn_columns(wxWindow& window, Width page, int enough) {
    bool turned = window.GetSizer() != nullptr && turn_columns(*window.GetSizer(), page, enough);
    for (auto* child : window.GetChildren()) {
        turned = turn_columns(*child, page, enough) || turned;
    }
    return turned;
}

void lay_out(wxWindow& window) {
    if (!window.IsShown() || window.GetSizer() == nullptr) {
        return;
    }
    window.Layout();
    for (auto* child : window.GetChildren()) {
        lay_out(*child);
    }
}

bool wrap_all(wxWindow& window) {
    bool changed = false;
    for (auto* child : window.GetChildren()) {
        if (!child->IsShown()) {
            continue;
        }
        if (auto* wrapping = dynamic_cast<Wrapping*>(child); wrapping != nullptr) {
            if (wrapping->wrap()) {
                child->InvalidateBestSize();
                changed = true;
            }
        }
        changed = wrap_all(*child) || changed;
    }
    return changed;
}

} // namespace

void reflow(wxWindow& root, const Look& look, int width) {
    const auto page = width < narrow_below * look.character() ? Width::narrow : Width::wide;
    const int enough = enough_for_a_column * look.character();
    turn_columns(root, page, enough);
    // Words in words in columns: each pass settles one level. The bound stops a pair that would
    // push each other for ever.
    constexpr int most_passes = 8;
    for (int pass = 0; pass < most_passes; ++pass) {
        lay_out(root);
        const bool turned = turn_columns(root, page, enough);
        if (!wrap_all(root) && !turned) {
            return;
        }
    }
    lay_out(root);
}

void reflow_later(wxWindow& inside) {
    for (auto* window = &inside; window != nullptr; window = window->GetParent()) {
        if (auto* screen = dynamic_cast<Screen*>(window)) {
            screen->reflow_soon();
            return;
        }
    }
}

} // namespace safeplaces
