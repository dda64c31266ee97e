#include "gui/controls/printing.h"

#include "gui/controls/painting.h"
#include "gui/text.h"

#include <wx/graphics.h>

#include <memory>

namespace safeplaces {

DrawingPrintout::DrawingPrintout(const Drawing& drawing)
    : wxPrintout(to_wx(drawing.title)), m_drawing(drawing) {
}

bool DrawingPrintout::HasPage(int page) {
    return 1 <= page && static_cast<std::size_t>(page) <= m_drawing.pages.size();
}

void DrawingPrintout::GetPageInfo(int* first, int* last, int* from, int* to) {
    *first = *from = 1;
    *last = *to = static_cast<int>(m_drawing.pages.size());
}

bool DrawingPrintout::OnPrintPage(int page) {
    auto* dc = GetDC();
    if (dc == nullptr || !HasPage(page)) {
        return false;
    }
    // Paper, not the printable part, is the ground: the drawing has its own margins.
    const auto paper = GetPaperRectPixels();
    int across = 0;
    int down = 0;
    GetPPIPrinter(&across, &down);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::CreateFromUnknownDC(*dc));
    if (context == nullptr) {
        return false;
    }
    constexpr double millimetres_in_an_inch = 25.4;
    context->Translate(paper.x, paper.y);
    paint(m_drawing.pages[static_cast<std::size_t>(page) - 1], *context,
          across / millimetres_in_an_inch);
    return true;
}

} // namespace safeplaces
