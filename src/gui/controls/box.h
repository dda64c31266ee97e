#pragma once

#include "gui/theme.h"

#include <wx/panel.h>
#include <wx/sizer.h>

#include <string>

class wxGraphicsContext;

namespace safeplaces {

// A panel in its parent's colours that is never a Tab stop itself. Use it instead of wxPanel.
class Pane : public wxPanel {
public:
    explicit Pane(wxWindow* parent, long style = 0);
};

// How a Box is painted. A border colour that is not set means no border.
struct BoxStyle {
    wxColour fill;
    wxColour border{};
    int border_width = 1;
    int radius = 12;
    wxColour top_bar{};
};

// A panel painted as a rounded box.
class Box : public Pane {
public:
    Box(wxWindow* parent, const BoxStyle& style);
    void restyle(const BoxStyle& style);

protected:
    // Paints over the box, under the children.
    virtual void paint_more(wxGraphicsContext&) {}

private:
    void on_paint(wxPaintEvent& event);

    BoxStyle m_style;
};

enum class CardKind { plain, active };

// A white card with a line around, padding 24 and a vertical body. An active one has an accent
// border and a bar at the top: at most one on a screen. With a name it is a group to a screen
// reader ("Step 2 of 3: Train").
class Card : public Box {
public:
    Card(wxWindow* parent,
         const Look& look,
         CardKind kind = CardKind::plain,
         const std::string& name = {},
         int padding = 24);

    [[nodiscard]] wxBoxSizer& body() { return *m_body; }

protected:
    void paint_more(wxGraphicsContext& context) override; // the error bars of its entries

private:
    const Look& m_look;
    wxBoxSizer* m_body;
};

// A line of 1 px, full width (or full height).
enum class LineKind { across, down };
class DividingLine : public Pane {
public:
    DividingLine(wxWindow* parent, const Look& look, LineKind kind = LineKind::across);
};

class Paragraph;

// A bold title over choices that belong together. Screen readers say it on entering. Make the
// choices with `this` as parent and add them to body().
class Group : public Pane {
public:
    Group(wxWindow* parent, const Look& look, const std::string& title);
    [[nodiscard]] wxBoxSizer& body() { return *m_body; }
    void set_title(const std::string& title);

private:
    Paragraph* m_title;
    wxBoxSizer* m_body;
};

} // namespace safeplaces
