#include "domain/training/course_version.h"

#include <charconv>
#include <vector>

namespace safeplaces {

namespace {

int number_in(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// Without zeros at the end: "2" and "2.0" are the same.
std::vector<int> numbers_of(std::string_view version) {
    std::vector<int> numbers{number_in(version)};
    for (std::size_t dot = version.find('.'); dot != std::string_view::npos;
         dot = version.find('.', dot + 1)) {
        numbers.push_back(number_in(version.substr(dot + 1)));
    }
    while (!numbers.empty() && numbers.back() == 0) {
        numbers.pop_back();
    }
    return numbers;
}

} // namespace

int major_of(std::string_view version) {
    return number_in(version);
}

bool is_newer_version(std::string_view one, std::string_view other) {
    return numbers_of(one) > numbers_of(other);
}

} // namespace safeplaces
