#pragma once

#include "app/scheme/artwork_slot.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"

namespace safeplaces {

class DrawingView;
class NewsStrip;
class Paragraph;

// A council's own picture for its signs: how it looks, and buttons to choose another or none.
class ArtworkView : public Pane {
public:
    ArtworkView(wxWindow* parent, const Look& look, Action choose, Action drop);

    void show(const ArtworkSlot& slot);
    void let_change(bool may); // else it is only looked at

private:
    DrawingView* m_picture;
    Paragraph* m_words;
    NewsStrip* m_problem;
    Button* m_choose;
    Button* m_drop;
    int m_choices = 0;
};

} // namespace safeplaces
