#include "content/svg_reader.h"
#include "domain/error.h"
#include "domain/overload.h"

#include <cmath>
#include <cstdint>

namespace {

void require_finite(safeplaces::Point point) {
    if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
        __builtin_trap();
    }
}

} // namespace

// Any bytes as a picture: a drawing of finite numbers, or refused with an InputError.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    try {
        const Drawing drawing = read_svg({reinterpret_cast<const char*>(data), size}, "x.svg");
        for (const Mark& mark : drawing.pages.at(0).parts.at(0).marks) {
            for (const PathStep& step : std::get<Shape>(mark).path) {
                std::visit(Overload{[](const MoveTo& to) { require_finite(to.to); },
                                    [](const LineTo& to) { require_finite(to.to); },
                                    [](const CurveTo& to) {
                                        require_finite(to.control1);
                                        require_finite(to.control2);
                                        require_finite(to.to);
                                    },
                                    [](const Close&) {}},
                           step);
            }
        }
    } catch (const InputError&) {
    }
    return 0;
}
