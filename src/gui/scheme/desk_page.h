#pragma once

#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/screen.h"

#include <optional>
#include <string>

namespace safeplaces {

class Heading;
class NewsStrip;
class Paragraph;

// The base of the screens of the scheme's desk: denser than the venue's, with a head of title,
// caption and buttons, and below it what could not be done.
class DeskPage : public Screen {
public:
    DeskPage(wxWindow* parent, const Look& look);

    // Ctrl+F. False: there is nothing to search on this page.
    virtual bool find() { return false; }
    virtual void clear_filters() {} // Ctrl+Shift+L
    // Ctrl+Z.
    [[nodiscard]] virtual bool can_undo() const { return false; }
    virtual void undo() {}

protected:
    void set_title(const std::string& words);
    void set_caption(const std::string& words);
    // In the order of Tab: the primary last, where there is one in the head.
    Button* add_head_button(ButtonKind kind,
                            const std::string& words,
                            Action on_press,
                            std::optional<Icon> icon = {});
    // Beside the title, such as a Chip. Its parent is this screen.
    void add_beside_title(wxWindow* window);
    [[nodiscard]] NewsStrip& notice() { return *m_notice; }

private:
    Heading* m_title;
    Paragraph* m_caption;
    wxBoxSizer* m_title_row;
    wxBoxSizer* m_buttons;
    NewsStrip* m_notice;
};

// A white card of the desk. Words have 16 pixels around them; a table runs from edge to edge.
class DeskCard : public Card {
public:
    // An empty title: no head.
    DeskCard(wxWindow* parent, const Look& look, const std::string& title);

    void set_caption(const std::string& words); // beside the title
    // At the right of the head.
    Button* add_head_button(const std::string& words, Action on_press);
    void add(wxWindow* window, int above = space::small);
    void add(wxSizer* sizer, int above = space::small);
    void add_wide(wxWindow* window, int above = space::small);
    void end(); // the room at the foot

private:
    const Look& m_look;
    wxBoxSizer* m_head = nullptr;
    Paragraph* m_caption = nullptr;
};

} // namespace safeplaces
