#include "app/scheme/measured_printers.h"

#include "documents/labels.h"
#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <sstream>

namespace safeplaces {

namespace {

// A line for each: right, down, scale, name.
constexpr auto printers_key = "printers.measured";
constexpr auto choice_key = "printers.labels"; // a line for each: sheet, printer
constexpr double most_moved = 10;              // mm
constexpr double most_grown = 0.05;            // of a length

std::optional<double> length_in(const std::string& typed) {
    std::string text{trimmed(typed)};
    std::replace(text.begin(), text.end(), ',', '.');
    double length = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, length, std::chars_format::fixed);
    return !text.empty() && read.ec == std::errc{} && read.ptr == end ? std::optional(length)
                                                                      : std::nullopt;
}

void write(Settings& settings, const std::vector<MeasuredPrinter>& printers) {
    std::string text;
    for (const MeasuredPrinter& each : printers) {
        for (const double number : {each.fit.right, each.fit.down, each.fit.scale}) {
            std::array<char, 32> digits{};
            const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                               std::chars_format::fixed, 5);
            text.append(digits.data(), written.ptr);
            text += ' ';
        }
        text += each.name + '\n';
    }
    settings.put(printers_key, text);
}

} // namespace

std::vector<MeasuredPrinter> measured_printers(Settings& settings) {
    std::vector<MeasuredPrinter> printers;
    std::istringstream lines{settings.get(printers_key).value_or(std::string{})};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words{line};
        std::string right;
        std::string down;
        std::string scale;
        MeasuredPrinter printer;
        if (words >> right >> down >> scale && std::getline(words >> std::ws, printer.name)) {
            printer.fit = {length_in(right).value_or(0), length_in(down).value_or(0),
                           length_in(scale).value_or(1)};
            printers.push_back(std::move(printer));
        }
    }
    return printers;
}

void keep_measured(Settings& settings, const MeasuredPrinter& printer) {
    std::vector<MeasuredPrinter> printers = measured_printers(settings);
    std::erase_if(printers, [&](const MeasuredPrinter& each) { return each.name == printer.name; });
    printers.push_back(printer);
    std::ranges::sort(printers, {}, &MeasuredPrinter::name);
    write(settings, printers);
}

LabelChoice last_label_choice(Settings& settings) {
    LabelChoice choice;
    std::istringstream lines{settings.get(choice_key).value_or(std::string{})};
    std::getline(lines, choice.sheet);
    std::getline(lines, choice.printer);
    return choice;
}

void keep_label_choice(Settings& settings, const LabelChoice& choice) {
    settings.put(choice_key, choice.sheet + '\n' + choice.printer + '\n');
}

std::optional<PrinterFit>
fit_from_typed(const std::string& right, const std::string& down, const std::string& length) {
    const auto a = length_in(right);
    const auto b = length_in(down);
    const auto c = length_in(length);
    const auto is_near = [](double typed, double meant, double most) {
        return std::fabs(typed - meant) <= most;
    };
    if (!a || !b || !c || !is_near(*a, measured_right, most_moved) ||
        !is_near(*b, measured_down, most_moved) ||
        !is_near(*c, measured_length, most_grown * measured_length)) {
        return std::nullopt;
    }
    return fit_from(*a, *b, *c);
}

} // namespace safeplaces
