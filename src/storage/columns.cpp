#include "storage/columns.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace safeplaces {
namespace {

template <class Number>
Number number_from(std::string_view text) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end)
        throw_damaged("no number: " + std::string(text));
    return number;
}

// Takes what stands before the separator off `text`; all of it when there is none.
std::string_view take_until(std::string_view& text, char separator) {
    const std::size_t at = text.find(separator);
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return taken;
}

} // namespace

void throw_damaged(const std::string& what) {
    throw MachineError(Trouble::damaged, what);
}

Value or_null(const std::optional<std::string>& text) {
    return text ? Value(std::string_view(*text)) : Value(Null{});
}

std::int64_t stored(Instant instant) {
    return instant.time_since_epoch().count();
}

int int_in(const Rows& rows, int column) {
    const std::int64_t number = rows.i64(column);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        throw_damaged("a number out of range: " + std::to_string(number));
    return static_cast<int>(number);
}

Date date_in(const Rows& rows, int column) {
    const auto date = date_from_iso(rows.text(column));
    if (!date)
        throw_damaged("no date: " + rows.text(column));
    return *date;
}

Instant instant_in(const Rows& rows, int column) {
    return Instant(std::chrono::milliseconds(rows.i64(column)));
}

Digest digest_in(const Rows& rows, int column) {
    const auto bytes = rows.blob(column);
    Digest digest{};
    if (bytes.size() != digest.size())
        throw_damaged("a hash of " + std::to_string(bytes.size()) + " bytes");
    std::ranges::copy(bytes, digest.begin());
    return digest;
}

std::string stored(const Answer& answer) {
    std::string text;
    for (const int place : answer)
        text += (text.empty() ? "" : ",") + std::to_string(place);
    return text;
}

Answer answer_from(std::string_view text) {
    Answer answer;
    while (!text.empty())
        answer.push_back(number_from<int>(take_until(text, ',')));
    return answer;
}

std::string stored(const std::vector<Answer>& answers) {
    std::string text;
    for (const Answer& answer : answers)
        text += stored(answer) + ";";
    return text;
}

std::vector<Answer> answers_from(std::string_view text) {
    std::vector<Answer> answers;
    while (!text.empty())
        answers.push_back(answer_from(take_until(text, ';')));
    return answers;
}

std::string stored_seed(std::uint64_t seed) {
    return std::to_string(seed);
}

std::uint64_t seed_in(const Rows& rows, int column) {
    return number_from<std::uint64_t>(rows.text(column));
}

} // namespace safeplaces
