#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace safeplaces {

// A number alone; nothing for anything else.
[[nodiscard]] std::optional<double> moodle_number_from(std::string_view text);

// What of a file's XML has been read, so that the rest of it can be told: nothing is lost without
// a word.
class MoodleParts {
public:
    // Counts as read: the element itself, not what is in it.
    void take(const pugi::xml_node& element);
    // The first of that name in it; may be null.
    [[nodiscard]] pugi::xml_node take(const pugi::xml_node& parent, const char* name);
    // Counts as told, with all that is in it.
    void leave(const pugi::xml_node& element) { m_left.insert(element.internal_object()); }
    // All text that stands directly in the element.
    [[nodiscard]] std::string take_words(const pugi::xml_node& element);

    struct Rest {
        pugi::xml_node where;
        std::string what; // "<hint> Think is left out"
    };

    // What is in that element, at any depth, and was not taken. Not told: elements without words
    // that Moodle writes everywhere, and settings of a question that are as Moodle has them when
    // nobody chose.
    [[nodiscard]] std::vector<Rest> rest_of(const pugi::xml_node& element) const;

private:
    void look(const pugi::xml_node& element, bool is_question, std::vector<Rest>& rest) const;

    std::unordered_set<const void*> m_taken{};
    std::unordered_set<const void*> m_left{};
};

} // namespace safeplaces
