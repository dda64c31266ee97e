#include "documents/paper.h"

#include "documents/placing.h"
#include "documents/sheet.h"

#include <cassert>

namespace safeplaces {

Size size_of(Paper paper) {
    switch (paper) {
    case Paper::a3:
        return {297, 420};
    case Paper::a5:
        return {148, 210};
    case Paper::a4:
        break;
    }
    return a4_portrait;
}

// ISO 216 rounds to whole millimetres: what is left over is less than half of one on each side.
Drawing on_paper(Drawing a4, Paper paper) {
    const Size wanted = size_of(paper);
    const double scale = wanted.width / a4_portrait.width;
    for (DrawnPage& page : a4.pages) {
        assert(page.trim_margin == 0);
        const bool is_upright = page.size.height > page.size.width;
        page.size = is_upright ? wanted : Size{wanted.height, wanted.width};
        const double left_over = wanted.height - a4_portrait.height * scale;
        const Placing place{scale, is_upright ? Point{0, left_over / 2} : Point{left_over / 2, 0}};
        for (Part& part : page.parts) {
            for (Mark& mark : part.marks) {
                mark = placed(std::move(mark), place);
            }
        }
    }
    return a4;
}

} // namespace safeplaces
