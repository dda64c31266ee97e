#include "app/quiz_exchange.h"

#include "content/aiken.h"
#include "content/exchange_source.h"
#include "content/gift_reader.h"
#include "content/gift_writer.h"
#include "content/moodle_xml.h"
#include "domain/fold.h"
#include "interchange/quiz_json.h"
#include "storage/files.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::array format_names{
    std::pair{QuizFormat::gift, std::string_view{"gift"}},
    std::pair{QuizFormat::aiken, std::string_view{"aiken"}},
    std::pair{QuizFormat::moodle_xml, std::string_view{"moodle-xml"}},
    std::pair{QuizFormat::json, std::string_view{"json"}},
};

ItemBank read_items(std::string source, QuizFormat format) {
    switch (format) {
    case QuizFormat::gift:
        return read_gift(std::move(source));
    case QuizFormat::aiken:
        return read_aiken(source);
    case QuizFormat::moodle_xml:
        return read_moodle_xml(source);
    case QuizFormat::json:
        return read_quiz_json(source);
    }
    return {};
}

WrittenItems written(const ItemBank& bank, QuizFormat format) {
    switch (format) {
    case QuizFormat::gift:
        return write_gift(bank.items);
    case QuizFormat::aiken:
        return write_aiken(bank.items);
    case QuizFormat::moodle_xml:
        return write_moodle_xml(bank.items);
    case QuizFormat::json:
        return {quiz_json_text(bank), {}}; // with the problems
    }
    return {};
}

void add(std::vector<ItemProblem> more, std::vector<ItemProblem>& to) {
    std::move(more.begin(), more.end(), std::back_inserter(to));
    std::ranges::stable_sort(to, {}, &ItemProblem::line);
}

// Its schema has no place for them.
void tell_lost_pictures(ItemBank& bank) {
    std::vector<ItemProblem> lost;
    for (const QuizItem& item : bank.items) {
        if (item.picture) {
            lost.push_back({item.picture->place.line, "JSON cannot carry the picture"});
        }
    }
    add(std::move(lost), bank.problems);
}

} // namespace

std::optional<QuizFormat> quiz_format_from(std::string_view name) {
    const auto* found = std::find_if(format_names.begin(), format_names.end(),
                                     [&](const auto& each) { return each.second == name; });
    return found == format_names.end() ? std::nullopt : std::optional{found->first};
}

QuizFormat quiz_format_of(std::string_view source) {
    const std::string_view text = trimmed(source);
    const auto begins_with = [&](std::string_view sign, std::string_view then) {
        return text.starts_with(sign) && text.substr(0, 4096).find(then) != std::string_view::npos;
    };
    if (text.starts_with("<?xml") || begins_with("<", "<quiz")) {
        return QuizFormat::moodle_xml;
    }
    if (begins_with("{", "\"questions\"")) {
        return QuizFormat::json;
    }
    return looks_like_aiken(text) ? QuizFormat::aiken : QuizFormat::gift;
}

ConvertedQuiz convert_quiz(std::string_view bytes, std::optional<QuizFormat> from, QuizFormat to) {
    ExchangeSource source = read_exchange_source(bytes);
    const QuizFormat format = from ? *from : quiz_format_of(source.text);
    ItemBank bank = read_items(std::move(source.text), format);
    add(std::move(source.problems), bank.problems);
    if (to == QuizFormat::json) {
        tell_lost_pictures(bank);
    }
    WrittenItems made = written(bank, to);
    add(std::move(made.problems), bank.problems);
    return {std::move(made.text), bank.items.size(), std::move(bank.problems)};
}

ConvertedQuiz
convert_quiz_file(const std::string& file, std::optional<QuizFormat> from, QuizFormat to) {
    return convert_quiz(read_file(path_from_utf8(file)), from, to);
}

void save_quiz_file(const std::string& file, std::string_view text) {
    atomic_save(path_from_utf8(file), text, Rights::as_usual);
}

} // namespace safeplaces
