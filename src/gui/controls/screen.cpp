#include "gui/controls/screen.h"

#include "gui/controls/box.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/plain_label.h"
#include "gui/platform/row_list.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/radiobut.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int scroll_step = 16; // pixels

// Controls that have a use for the page keys themselves.
bool uses_page_keys(const wxWindow* focus) {
    return dynamic_cast<const wxTextCtrl*>(focus) != nullptr ||
           dynamic_cast<const wxDataViewCtrl*>(focus) != nullptr ||
           dynamic_cast<const RowList*>(focus) != nullptr ||
           dynamic_cast<const wxChoice*>(focus) != nullptr;
}

void forget_sizes_in(wxWindow& window) {
    for (auto* child : window.GetChildren()) {
        child->InvalidateBestSize();
        forget_sizes_in(*child);
    }
}

// The toolkit notes once into which panels Tab goes. One that was empty or hidden then, as a list
// of errors is, must be looked at again: which it does for each child that moves in the order.
void renew_tab_order(const wxWindow& window) {
    const auto& children = window.GetChildren();
    if (children.size() > 1) {
        auto* last = children.GetLast();
        last->GetData()->MoveAfterInTabOrder(last->GetPrevious()->GetData());
    }
    for (const auto* child : children) {
        renew_tab_order(*child);
    }
}

// What is asked where the control is one of several choices; else empty. Their group has that for a
// name; cards have names too, which are not for this.
std::string question_of(const wxWindow& control) {
    for (auto* around = control.GetParent(); around != nullptr; around = around->GetParent()) {
        if (dynamic_cast<Card*>(around) != nullptr || dynamic_cast<Screen*>(around) != nullptr) {
            break;
        }
        if (const auto name = accessible_name(*around); !name.empty()) {
            return name;
        }
    }
    return {};
}

std::string joined(const std::string& first, const std::string& second) {
    const auto gap = first.empty() || second.empty() ? "" : " ";
    return first + gap + second;
}

// What a screen reader is told of a window, and how to tell it.
struct Told {
    wxWindow& window;
    std::string (*heard)(wxWindow&);
    void (*say)(wxWindow&, const std::string&);
};

// Before what is heard of the control anyway, until the focus leaves it.
void say_before(const std::string& words, wxWindow& control, const Told& told) {
    if (words.empty()) {
        return;
    }
    const auto before = told.heard(told.window);
    const auto said = joined(words, before);
    told.say(told.window, said);
    // Not before the focus is elsewhere: what changes where it is would be spoken.
    const auto forget = [told, before, said] {
        if (told.heard(told.window) == said) {
            told.say(told.window, before);
        }
    };
    control.Bind(wxEVT_KILL_FOCUS, [&control, forget](wxFocusEvent& event) {
        control.CallAfter(forget);
        event.Skip();
    });
    // A drop-down list of GTK does not tell when the focus leaves it.
    control.Bind(wxEVT_CHAR_HOOK, [&control, forget](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_TAB) {
            control.CallAfter(forget);
        }
        event.Skip();
    });
}

std::string label_heard(const wxWindow& control) {
    auto words = from_wx(wxControl::GetLabelText(control.GetLabel()));
    std::ranges::replace(words, '\n', ' '); // it is wrapped
    return words;
}

// Its label is its name, unless it has one of its own.
std::string name_heard(wxWindow& control) {
    const auto name = accessible_name(control);
    return name.empty() ? label_heard(control) : name; // Windows takes the label by itself
}

// What a control is called by: itself where it has its own words, else its label; or null.
wxWindow* named_by(wxWindow& control) {
    if (dynamic_cast<const wxRadioButton*>(&control) != nullptr ||
        dynamic_cast<const wxCheckBox*>(&control) != nullptr) {
        return &control;
    }
    if (dynamic_cast<const wxButton*>(&control) != nullptr) {
        // One that says more than it shows, as "Down" in a row of steps. What others show changes,
        // and is then to be heard.
        return name_heard(control) == label_heard(control) ? nullptr : &control;
    }
    return label_of(control);
}

// A screen reader says the question when the focus comes into a group, but only if it still finds
// where it comes from: not where another screen was, which is gone. Nobody can answer before they
// have heard it, so it stands before the name of the control; where that has none, it can only come
// after.
void give_first_focus(const wxWindow& screen, wxWindow& first, const std::string& said) {
    const bool comes_from_here = screen.IsDescendant(wxWindow::FindFocus());
    first.SetFocus();
    auto* control = wxWindow::FindFocus();
    if (control == nullptr) {
        return;
    }
    const auto question = comes_from_here ? std::string{} : question_of(*control);
    const Told after{*control, &accessible_description, &set_accessible_description};
    if (auto* named = named_by(*control)) {
        say_before(question, *control, {*named, &name_heard, &set_accessible_name});
        say_before(said, *control, after);
    } else {
        say_before(joined(said, question), *control, after);
    }
}

} // namespace

Screen::Screen(wxWindow* parent, const Look& look, int sides_wide)
    : wxScrolledWindow(
          parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      m_look(look),
      m_body(new wxBoxSizer(wxVERTICAL)) {
    m_container.DisableSelfFocus();
    SetBackgroundColour(look.colours().page);
    SetForegroundColour(look.colours().ink);
    SetScrollRate(0, scroll_step);
    keep_scroll_bar(*this);
    auto* sides = new wxBoxSizer(wxVERTICAL);
    sides->Add(m_body, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, sides_wide));
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(sides, wxSizerFlags(1).Expand().Border(wxTOP | wxBOTTOM, space::wide));
    SetSizer(all);
    // Laid out by reflow_soon() alone: while the toolkit gives out sizes, as when a scroll bar
    // comes, it loses those of children that ask for another one.
    SetAutoLayout(false);
    Bind(wxEVT_SIZE, &Screen::on_size, this);
    Bind(wxEVT_CHAR_HOOK, &Screen::on_key, this);
    Bind(wxEVT_CHILD_FOCUS, &Screen::on_child_focus, this);
}

void Screen::focus_first(wxWindow* window, const std::string& said) {
    m_first = window;
    m_said_with_first = said;
    CallAfter([this] {
        if (m_first != nullptr && IsShownOnScreen()) {
            give_first_focus(*this, *m_first, m_said_with_first);
            m_first = nullptr;
        }
    });
}

void Screen::focus_first_at_top(wxWindow* window) {
    m_not_scrolled_to = window;
    focus_first(window);
}

void Screen::reflow_now() {
    if (m_reflowing) {
        return;
    }
    m_reflowing = true;
    const int width = GetClientSize().x;
    SetVirtualSize(width, GetVirtualSize().y); // else the words wrap as wide as it was before
    reflow(*this, m_look, width);
    FitInside();
    Layout();
    renew_tab_order(*this);
    m_reflowing = false;
}

void Screen::reflow_soon() {
    if (m_reflow_asked) {
        return;
    }
    m_reflow_asked = true;
    CallAfter([this] {
        m_reflow_asked = false;
        const auto* focus = focus_in_view();
        reflow_now();
        give_out_sizes(*this);
        // What appears above must not push the focus out of sight.
        if (focus != nullptr) {
            show_with_surroundings(*focus);
        }
    });
}

void Screen::show_part(const wxWindow& child, int top, int height) {
    const int page = GetClientSize().y;
    const int y = top_of(child) + top;
    if (y < 0) {
        scroll_by(y);
    } else if (y + height > page) {
        scroll_by(y + std::min(height, page) - page);
    }
}

void Screen::ScrollWindow(int across, int down, const wxRect* area) {
    const HiddenChildren still(*this);
    wxScrolledWindow::ScrollWindow(across, down, area);
}

// wx has a way of its own, which gives up where the focus is inside a panel.
bool Screen::ShouldScrollToChildOnFocus(wxWindow*) {
    return false;
}

void Screen::on_child_focus(wxChildFocusEvent& event) {
    event.Skip();
    if (std::exchange(m_not_scrolled_to, nullptr) != event.GetWindow()) {
        show_with_surroundings(*event.GetWindow());
    }
}

void Screen::show_with_surroundings(const wxWindow& child) {
    if (shows_wholly(child) || begins_as_text(child)) {
        return; // a page that just opened stays at its top
    }
    const int page = GetClientSize().y;
    // A field goes with its label, a button with its small card.
    const auto* around = child.GetParent();
    const bool fits = around != this && around->GetSize().y < page / 2;
    const auto& shown = fits ? *around : child;
    if (const int height = shown.GetSize().y; height < page) {
        show_part(shown, -space::block, height + 2 * space::block);
    }
}

// From the positions that the sizers gave: the toolkit moves its own windows only later.
int Screen::top_of(const wxWindow& child) const {
    int top = 0;
    for (const wxWindow* window = &child; window != this; window = window->GetParent()) {
        top += window->GetPosition().y;
    }
    return top;
}

bool Screen::shows_wholly(const wxWindow& child) const {
    const int top = top_of(child);
    return top >= 0 && top + child.GetSize().y <= GetClientSize().y;
}

// A long text is read from its beginning, with what stands above it.
bool Screen::begins_as_text(const wxWindow& child) const {
    const int top = top_of(child);
    return dynamic_cast<const wxTextCtrl*>(&child) != nullptr && top >= 0 &&
           top < GetClientSize().y / 2 && child.GetSize().y > GetClientSize().y / 2;
}

wxWindow* Screen::focus_in_view() const {
    auto* focus = FindFocus();
    return focus != this && IsDescendant(focus) && shows_wholly(*focus) ? focus : nullptr;
}

wxSize Screen::GetBestVirtualSize() const {
    // As wide as the window, whatever the content would like: it wraps.
    const auto client = GetClientSize();
    return {client.x, std::max(client.y, GetSizer()->GetMinSize().y)};
}

void Screen::on_size(wxSizeEvent& event) {
    event.Skip();
    const auto size = GetClientSize();
    if (size == m_size || size.x <= 1) {
        return;
    }
    const bool is_new = m_size == wxSize();
    m_size = size;
    if (is_new) {
        reflow_now(); // before anybody sees it
        // The toolkit has worked its style sheets in by then, and knows its sizes better.
        CallAfter([this] {
            forget_sizes_in(*this);
            reflow_now();
            give_out_sizes(*this);
        });
    } else {
        reflow_soon();
    }
}

void Screen::on_key(wxKeyEvent& event) {
    const int page = GetClientSize().y * 9 / 10;
    if (event.GetKeyCode() == WXK_PAGEDOWN && !uses_page_keys(FindFocus())) {
        scroll_by(page);
    } else if (event.GetKeyCode() == WXK_PAGEUP && !uses_page_keys(FindFocus())) {
        scroll_by(-page);
    } else {
        event.Skip();
    }
}

void Screen::scroll_by(int pixels) {
    // Away from zero, so that even a pixel at the edge comes into view.
    const int steps = pixels >= 0 ? (pixels + scroll_step - 1) / scroll_step
                                  : -((-pixels + scroll_step - 1) / scroll_step);
    Scroll(-1, std::max(0, GetViewStart().y + steps));
}

wxSizerFlags expanded(int above) {
    return wxSizerFlags().Expand().Border(wxTOP, above);
}

} // namespace safeplaces
