#pragma once

#include "domain/print/drawing.h"

#include <wx/print.h>

namespace safeplaces {

// All pages of a drawing on paper, at 100 %: 10 mm on the page are 10 mm on the paper.
//
// Pre: the drawing lives as long as this.
class DrawingPrintout : public wxPrintout {
public:
    explicit DrawingPrintout(const Drawing& drawing);

    bool HasPage(int page) override;
    void GetPageInfo(int* first, int* last, int* from, int* to) override;
    bool OnPrintPage(int page) override;

private:
    const Drawing& m_drawing;
};

} // namespace safeplaces
