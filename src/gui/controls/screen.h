#pragma once

#include "gui/controls/layout.h"
#include "gui/theme.h"

#include <string>
#include <wx/scrolwin.h>

namespace safeplaces {

// The base of every screen: the page colour, the margins, and a page that reflows and scrolls, so
// that nothing is cut at 200 % text. Make the controls in the constructor with `this` as parent (or
// a Card's), add them to body() or a card's body(), and the rest happens by itself.
//
//     class HomeScreen : public Screen { ... }
//     body().Add(new Heading(this, look, "Hello"), expanded());
class Screen : public wxScrolledWindow {
public:
    // `sides`: pixels left and right.
    Screen(wxWindow* parent, const Look& look, int sides = space::margin);

    // Vertical, inside the margins. A child with proportion 1 stretches to the foot of the window.
    [[nodiscard]] wxBoxSizer& body() { return *m_body; }
    [[nodiscard]] const Look& look() const { return m_look; }

    // Where the focus starts when the screen is shown (design.md, section 4, "First focus").
    // Kept until the screen has been laid out. `said`: words on the page that a screen reader is to
    // say with it, this once.
    void focus_first(wxWindow* window, const std::string& said = {});
    // The same where the page is read first: it opens at its top, also when the window to be
    // focused stands further down.
    void focus_first_at_top(wxWindow* window);

    // Lays everything out again at once; reflow_later() is the usual way.
    void reflow_now();
    void reflow_soon();

    // Scrolls until that part of a child shows. `top` and `height` in pixels of the child.
    void show_part(const wxWindow& child, int top, int height);

    void ScrollWindow(int across, int down, const wxRect* area) override;

protected:
    bool ShouldScrollToChildOnFocus(wxWindow* child) override;
    wxSize GetBestVirtualSize() const override;

private:
    void on_size(wxSizeEvent& event);
    void on_key(wxKeyEvent& event);
    void on_child_focus(wxChildFocusEvent& event);
    void show_with_surroundings(const wxWindow& child);
    void scroll_by(int pixels);
    [[nodiscard]] int top_of(const wxWindow& child) const;
    [[nodiscard]] bool shows_wholly(const wxWindow& child) const;
    [[nodiscard]] bool begins_as_text(const wxWindow& child) const;
    // What has the focus and can be seen, or null.
    [[nodiscard]] wxWindow* focus_in_view() const;

    const Look& m_look;
    wxBoxSizer* m_body;
    wxWindow* m_first = nullptr;
    std::string m_said_with_first;
    wxWindow* m_not_scrolled_to = nullptr; // by its first focus
    wxSize m_size;
    bool m_reflow_asked = false;
    bool m_reflowing = false;
};

// wxSizerFlags that fill the width, with `above` pixels before.
[[nodiscard]] wxSizerFlags expanded(int above = 0);

} // namespace safeplaces
