#pragma once

#include "domain/training/lesson.h"
#include "gui/controls/box.h"
#include "gui/controls/layout.h"

#include <functional>
#include <string>

class wxTextCtrl;

namespace safeplaces {

class DrawingView;
class Heading;
class Paragraph;

// One slide of a lesson: heading, words in a read-only text control (line by line for a screen
// reader), the picture at the left or, when narrow, above, and the links below. Put it in a Card
// with padding 32. The heading names the text.
class SlideView : public Pane, public Wrapping {
public:
    // `on_link` gets the address of a link that was followed.
    SlideView(wxWindow* parent,
              const Look& look,
              std::function<void(const std::string& address)> on_link);

    void show(const Slide& slide);
    void focus_text();
    [[nodiscard]] wxTextCtrl& text() { return *m_text; }
    bool wrap() override;

private:
    void write(const Slide& slide);
    void show_links(const Slide& slide);
    void follow_the_cursor();

    const Look& m_look;
    std::function<void(const std::string&)> m_on_link;
    Columns* m_columns;
    wxBoxSizer* m_picture_column;
    DrawingView* m_picture;
    Paragraph* m_caption;
    wxStaticText* m_heading;
    wxTextCtrl* m_text;
    wxBoxSizer* m_links;
    int m_height_at = -1;
};

} // namespace safeplaces
