#pragma once

#include "domain/training/lesson.h"
#include "gui/controls/box.h"
#include "gui/controls/layout.h"

#include <optional>

namespace safeplaces {

class DrawingView;

// Words with a picture at their left, also where a page is narrow; above them only where they would
// have less room than large words need. Without a picture they have all the room. Make the words
// with `this` as parent and add them to body(): so a screen reader comes to the picture first, and
// once.
class BesidePicture : public Pane, public Wrapping {
public:
    BesidePicture(wxWindow* parent, const Look& look);

    void show_picture(const std::optional<SlidePicture>& picture);
    [[nodiscard]] wxBoxSizer& body() { return *m_body; }
    bool wrap() override;

private:
    const Look& m_look;
    wxBoxSizer* m_row;
    DrawingView* m_picture;
    wxSizerItem* m_gap;
    wxBoxSizer* m_body;
};

} // namespace safeplaces
