#include "gui/big_look.h"

#include <algorithm>
#include <cmath>

namespace safeplaces {

namespace {

constexpr double least_points = 14;
constexpr int most_percent = 300;

// Captions are the smallest.
int easy_percent(const Look& look) {
    const double points = look.font(Type::caption).GetFractionalPointSize();
    const double wanted = std::ceil(look.text_percent() * least_points / points);
    return std::clamp(static_cast<int>(wanted), look.text_percent(), most_percent);
}

} // namespace

EasyReadLook::EasyReadLook(const Look& look) : easy(look.scheme(), easy_percent(look)) {
}

} // namespace safeplaces
