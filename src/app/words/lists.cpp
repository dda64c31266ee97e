#include "app/words/lists.h"

#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string joined(const std::vector<std::string>& items, const std::string& last) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += i == 0 ? "" : i + 1 == items.size() ? last : ", ";
        text += items[i];
    }
    return text;
}

} // namespace

std::string names_in_words(const std::vector<std::string>& names) {
    return joined(names, tr(" and "));
}

std::string clauses_in_words(const std::vector<std::string>& clauses) {
    return joined(clauses, tr(", and "));
}

std::string numbered(const std::string& first, const std::vector<std::string>& sentences) {
    std::string words = first;
    int number = 0;
    for (const std::string& sentence : sentences) {
        words += "\n" + std::to_string(++number) + ". " + sentence;
    }
    return words;
}

} // namespace safeplaces
