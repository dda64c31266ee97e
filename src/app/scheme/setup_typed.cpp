#include "app/scheme/setup_typed.h"

#include "content/scheme_writer.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/venue/checks.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <string_view>
#include <utility>

namespace safeplaces {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream source{text};
    for (std::string line; std::getline(source, line);) {
        if (const std::string_view words = trimmed(line); !words.empty()) {
            lines.emplace_back(words);
        }
    }
    return lines;
}

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : between) + part;
    }
    return text;
}

std::vector<std::string> districts_of(const std::string& text) {
    std::vector<std::string> districts;
    std::string word;
    for (const char letter : text + ' ') {
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0) {
            word += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        } else if (!word.empty()) {
            districts.push_back(std::exchange(word, {}));
        }
    }
    return districts;
}

std::string id_of(const std::string& name) {
    constexpr std::size_t longest = 60;
    std::string id;
    for (const char letter : folded(name)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (plain && id.size() < longest) {
            id += letter;
        } else if (!id.empty() && id.back() != '-' && id.size() + 1 < longest) {
            id += '-';
        }
    }
    while (id.ends_with('-')) {
        id.pop_back();
    }
    return id;
}

bool holds_together(const Scheme& scheme) {
    try {
        static_cast<void>(scheme_text(scheme));
        return true;
    } catch (const InputError&) {
        return false;
    }
}

std::optional<Contact> contact_of(const std::string& line, int number, Date today) {
    const auto first = line.find(';');
    const auto second = first == std::string::npos ? first : line.find(';', first + 1);
    if (second == std::string::npos) {
        return std::nullopt;
    }
    Contact contact{.id = "local-" + std::to_string(number),
                    .name = std::string{trimmed(std::string_view{line}.substr(0, first))},
                    .number = std::string{trimmed(
                        std::string_view{line}.substr(first + 1, second - first - 1))},
                    .use = std::string{trimmed(std::string_view{line}.substr(second + 1))},
                    .hours = {},
                    .source = "council",
                    .checked = today};
    const bool whole = !contact.name.empty() && !contact.number.empty() && !contact.use.empty();
    return whole ? std::optional{contact} : std::nullopt;
}

std::string group_of(const std::string& code, int number) {
    const std::vector<std::string> lines = lines_of(code);
    std::string line = lines.at(static_cast<std::size_t>(number / groups_in_a_line));
    std::replace(line.begin(), line.end(), '-', ' ');
    std::istringstream words{line};
    std::string group;
    for (int at = 0; at <= number % groups_in_a_line; ++at) {
        words >> group;
    }
    return group;
}

std::string as_on_the_sheet(const std::string& typed) {
    std::string group;
    for (const char letter : typed) {
        const char big = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        if (std::isalnum(static_cast<unsigned char>(big)) != 0) {
            group += big == 'O' ? '0' : big == 'I' || big == 'L' ? '1' : big;
        }
    }
    return group;
}

} // namespace safeplaces
