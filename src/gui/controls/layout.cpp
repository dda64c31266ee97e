#include "gui/controls/layout.h"

#include "gui/controls/screen.h"

#include <wx/window.h>

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

namespace {

void turn_columns(wxSizer& sizer, Width width) {
    if (auto* columns = dynamic_cast<Columns*>(&sizer)) {
        columns->turn(width);
    }
    for (auto* item : sizer.GetChildren()) {
        if (item->IsSizer()) {
            turn_columns(*item->GetSizer(), width);
        }
    }
}

void turn_columns(wxWindow& window, Width width) {
    if (auto* sizer = window.GetSizer()) {
        turn_columns(*sizer, width);
    }
    for (auto* child : window.GetChildren()) {
        turn_columns(*child, width);
    }
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
    turn_columns(root, width < narrow_below * look.character() ? Width::narrow : Width::wide);
    // Words in words in columns: each pass settles one level. The bound stops a pair that would
    // push each other for ever.
    constexpr int most_passes = 6;
    for (int pass = 0; pass < most_passes; ++pass) {
        lay_out(root);
        if (!wrap_all(root)) {
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
