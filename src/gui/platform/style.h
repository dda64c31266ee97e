#pragma once

#include "gui/theme.h"

#include <memory>
#include <string>
#include <vector>

class wxChoice;
class wxFrame;
class wxTextCtrl;
class wxWindow;

namespace safeplaces {

// How the desktop is set up, for a first start.
[[nodiscard]] ColourScheme scheme_of_desktop();

// The look of native controls, in force while this lives. One at a time; the frame owns it beside
// its Look. Under high contrast it changes nothing.
class StyleSheet {
public:
    explicit StyleSheet(const Look& look);
    ~StyleSheet();
    StyleSheet(const StyleSheet&) = delete;
    StyleSheet& operator=(const StyleSheet&) = delete;

private:
    struct Loaded;
    std::unique_ptr<Loaded> m_loaded;
};

// Once, at the start of the program: what makes native controls speak and look right.
void prepare_toolkit();

// Gives or takes a class of the style sheet, such as "suggested-action". Where the platform has no
// style sheets nothing happens.
void add_class(wxWindow& window, const std::string& name);
void remove_class(wxWindow& window, const std::string& name);

// The same on the frame around a control that scrolls.
void add_outer_class(wxWindow& window, const std::string& name);
void remove_outer_class(wxWindow& window, const std::string& name);

// Colours the words of a check box or radio button, which may have several lines. On Windows they
// keep Windows' colour: wx would draw them itself, and a screen reader take them for push buttons.
void dress_choice(wxWindow& choice, const wxColour& words);

// A drop-down list is so wide, -1 for as it needs, and so high while it is closed; a field of one
// line is so high. On Windows both have the height that Windows gives them: in a higher one the
// words would stand at the top.
void give_size(wxChoice& choice, const wxSize& size);
void give_height(wxTextCtrl& field, int height);

// The scroll bar stays, and takes its own room, so that one sees there is more.
void keep_scroll_bar(wxWindow& window);

// Tab goes from one part of the window into the next, and round. On Windows it would else stay in
// the part where it is.
void let_tab_go_round(wxFrame& frame);

// Lets the toolkit give out the sizes of the window's children, also where it would not any more:
// GTK forgets a wish for another size that comes while it gives out sizes, but takes it for made,
// and a page stays empty. Not to be called while it does.
void give_out_sizes(wxWindow& window);

// While this lives, nothing of the window is drawn anew. On Windows one would else see how a page
// is put together; GTK waits by itself.
class Still {
public:
    explicit Still(wxWindow& window);
    ~Still();
    Still(const Still&) = delete;
    Still& operator=(const Still&) = delete;

private:
    [[maybe_unused]] wxWindow& m_window;
};

// While this lives, the hidden children of a window can be moved. wxGTK moves them all when a page
// scrolls, and GTK complains of the hidden ones.
class HiddenChildren {
public:
    explicit HiddenChildren(const wxWindow& parent);
    ~HiddenChildren();
    HiddenChildren(const HiddenChildren&) = delete;
    HiddenChildren& operator=(const HiddenChildren&) = delete;

private:
    std::vector<wxWindow*> m_hidden;
};

} // namespace safeplaces
