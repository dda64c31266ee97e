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

CodePattern code_of(const std::string& link, const Rectangle& square) {
    const QrCode code = encoded(link);
    const int across = code.getSize();
    const double module = square.width / (across + 2 * quiet_zone);
    CodePattern pattern{
        {square.top_left.x + quiet_zone * module, square.top_left.y + quiet_zone * module},
        across * module,
        across,
        {},
        palette::ink};
    pattern.dark.resize(static_cast<std::size_t>(across * across));
    auto module_in = pattern.dark.begin();
    for (int row = 0; row < across; ++row) {
        for (int column = 0; column < across; ++column) {
            *module_in++ = code.getModule(column, row);
        }
    }
    return pattern;
}

} // namespace safeplaces
