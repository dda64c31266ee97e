#include "domain/print/marks.h"

namespace safeplaces {

namespace {

bool is_dark(const CodePattern& code, int column, int row) {
    return column < code.across && code.dark[static_cast<std::size_t>(row * code.across + column)];
}

} // namespace

Path path_of(const CodePattern& code) {
    const double module = code.width / code.across;
    Path path;
    for (int row = 0; row < code.across; ++row) {
        const double top = code.at.y + row * module;
        for (int column = 0; column < code.across; ++column) {
            const int first = column;
            while (is_dark(code, column, row)) {
                ++column;
            }
            if (column > first) {
                const double left = code.at.x + first * module;
                const double right = code.at.x + column * module;
                path.push_back(MoveTo{{left, top}});
                path.push_back(LineTo{{right, top}});
                path.push_back(LineTo{{right, top + module}});
                path.push_back(LineTo{{left, top + module}});
                path.push_back(Close{});
            }
        }
    }
    return path;
}

} // namespace safeplaces
