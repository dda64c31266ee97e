#include "documents/code.h"

#include "documents/palette.h"

#include <qrcodegen/qrcodegen.hpp>

#include <cstdint>
#include <vector>

namespace safeplaces {

namespace {

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

constexpr int least_version = 9;
constexpr int mask = 0;
constexpr int quiet_zone = 4; // modules on each side

QrCode encoded(const std::string& link) {
    const std::size_t digits = link.find('#') + 1; // none: all are digits
    const std::vector<std::uint8_t> before(link.begin(),
                                           link.begin() + static_cast<std::ptrdiff_t>(digits));
    return QrCode::encodeSegments(
        {QrSegment::makeBytes(before), QrSegment::makeNumeric(link.c_str() + digits)},
        QrCode::Ecc::MEDIUM, least_version, QrCode::MAX_VERSION, mask, false);
}

} // namespace

Shape code_of(const std::string& link, const Rectangle& square) {
    const QrCode code = encoded(link);
    const int modules = code.getSize();
    const double module = square.width / (modules + 2 * quiet_zone);
    const auto at = [&](int column, int row) {
        return Point{square.top_left.x + (column + quiet_zone) * module,
                     square.top_left.y + (row + quiet_zone) * module};
    };
    Path path;
    for (int row = 0; row < modules; ++row) {
        for (int column = 0; column < modules; ++column) {
            const int first = column;
            while (code.getModule(column, row)) { // outside is light
                ++column;
            }
            if (column > first) {
                const Path run = rectangle({at(first, row), (column - first) * module, module});
                path.insert(path.end(), run.begin(), run.end());
            }
        }
    }
    return filled(std::move(path), palette::ink);
}

} // namespace safeplaces
