#pragma once

#include "gui/theme.h"

#include <wx/sizer.h>

#include <vector>

class wxWindow;

namespace safeplaces {

// Distances in pixels. Source: design.md, section 1, "Space".
namespace space {
inline constexpr int hair = 4;    // title to lead
inline constexpr int small = 8;   // things that belong together
inline constexpr int button = 12; // between buttons
inline constexpr int block = 16;  // between blocks
inline constexpr int wide = 24;   // between cards, and their padding
inline constexpr int margin = 32; // of the window
} // namespace space

// Below this many average characters columns go under each other.
inline constexpr int narrow_below = 100;

enum class Width { wide, narrow };

// So many are enough for a column of words and fields: they wrap.
inline constexpr int enough_for_a_column = 40;

// Something whose height hangs on its width. Controls that wrap are; screens need not know.
class Wrapping {
public:
    Wrapping() = default;
    Wrapping(const Wrapping&) = delete;
    Wrapping& operator=(const Wrapping&) = delete;
    virtual ~Wrapping() = default;

    // Wraps again for the width it has now. Returns whether its best size changed.
    virtual bool wrap() = 0;
};

// A row of columns with a gap, that becomes a stack where the page is narrow.
class Columns : public wxBoxSizer {
public:
    explicit Columns(int gap = space::wide);

    // `width` in pixels (use look.scaled()) holds while there is room; 0 shares what is left; own
    // is as wide as its content.
    static constexpr int own = -1;
    void add(wxWindow* window, int width = 0);
    void add(wxSizer* sizer, int width = 0);

    void resize(std::size_t place, int width);
    // Lays the shown columns side by side, or as a stack.
    void turn(Width width);
    // Side by side on a wide page, where each column has what it needs: one that shares what is
    // left, its content's width, or `enough` pixels. Returns whether that is a change.
    bool turn_as_it_fits(Width page, int enough);

private:
    struct Column {
        wxSizerItem* gap; // before it; null for the first
        wxSizerItem* item;
        int width;
    };
    wxSizerItem* add_gap();
    [[nodiscard]] int needed_side_by_side(int enough) const;
    int m_gap;
    std::vector<Column> m_columns;
};

// Windows in rows, as many in each as have room; what is left goes into the next row. Equal ones
// share the width and have one height, natural ones keep their own width.
class Tiles : public wxSizer {
public:
    enum class Widths { equal, natural };
    Tiles(Widths widths, int gap);

    wxSize CalcMin() override;
    void RepositionChildren(const wxSize& least) override;
    // Returns whether the rows are others for the width that there is now.
    bool settle();

private:
    struct Row {
        std::vector<wxSizerItem*> items;
        int height = 0;
    };
    [[nodiscard]] std::vector<Row> rows_in(int width) const;
    [[nodiscard]] int height_in(int width) const;

    Widths m_widths;
    int m_gap;
    int m_settled = 0; // the width that CalcMin() counts with; 0: not known yet
};

// Turns columns, wraps words, and lays `root` out at `width` pixels, until nothing moves any more.
// Screens and the header do this by themselves; a dialog calls it once before Fit().
void reflow(wxWindow& root, const Look& look, int width);

// Something inside changed its size: its Screen reflows as soon as the event is over. Controls of
// the kit call this themselves; a screen calls it after it showed or hid one.
void reflow_later(wxWindow& inside);

} // namespace safeplaces
