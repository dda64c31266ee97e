#include "content/twee_links.h"

#include "domain/fold.h"

#include <optional>

namespace safeplaces {

namespace {

constexpr std::size_t none = std::string_view::npos;

// Where `sign` first stands without a backslash before it.
std::size_t find_sign(std::string_view text, std::string_view sign, std::size_t from = 0) {
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text.substr(i).starts_with(sign)) {
            return i;
        }
    }
    return none;
}

std::size_t find_last_sign(std::string_view text, std::string_view sign) {
    std::size_t last = none;
    for (std::size_t i = find_sign(text, sign); i != none; i = find_sign(text, sign, i + 1)) {
        last = i;
    }
    return last;
}

// What stands between [[ and ]].
TweeLink link_of(std::string_view inside) {
    const auto link = [](std::string_view words, std::string_view target) {
        return TweeLink{unescaped(trimmed(words)), unescaped(trimmed(target))};
    };
    if (const std::size_t arrow = find_last_sign(inside, "->"); arrow != none) {
        return link(inside.substr(0, arrow), inside.substr(arrow + 2));
    }
    if (const std::size_t arrow = find_sign(inside, "<-"); arrow != none) {
        return link(inside.substr(arrow + 2), inside.substr(0, arrow));
    }
    if (const std::size_t bar = find_sign(inside, "|"); bar != none) {
        return link(inside.substr(0, bar), inside.substr(bar + 1));
    }
    return link(inside, inside);
}

// Between the links of a list there is its sign alone.
bool is_filling(std::string_view text) {
    return text.find_first_not_of(" \t-*") == none;
}

} // namespace

TweeLine without_links(std::string_view line) {
    TweeLine result;
    bool has_words = false;
    std::size_t from = 0;
    for (std::size_t open = find_sign(line, "[["); open != none;
         open = find_sign(line, "[[", from)) {
        const std::size_t close = find_sign(line, "]]", open + 2);
        if (close == none) {
            result.problems.emplace_back("a [[ without its ]]");
            break;
        }
        const std::string_view between = line.substr(from, open - from);
        const std::string_view inside = line.substr(open + 2, close - open - 2);
        has_words = has_words || !is_filling(between);
        TweeLink link = link_of(inside);
        result.text += std::string{between} + link.words;
        from = close + 2;
        if (find_sign(inside, "][") != none) {
            result.problems.emplace_back("a link that does more than lead on: [[words->passage]]");
        } else if (link.words.empty() || link.target.empty()) {
            result.problems.emplace_back("a link without words, or without its passage");
        } else {
            result.links.push_back(std::move(link));
        }
    }
    result.text += line.substr(from);
    if (from > 0 && !has_words && is_filling(line.substr(from))) {
        result.text.clear();
    }
    return result;
}

std::string unescaped(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            ++i;
        }
        plain += text[i];
    }
    return plain;
}

} // namespace safeplaces
