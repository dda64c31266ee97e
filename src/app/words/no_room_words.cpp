#include "app/words/no_room_words.h"

#include "app/words/tr.h"
#include "domain/fold.h"

#include <string_view>

namespace safeplaces {

namespace {

// So many whole characters, whatever bytes they take: a name in Urdu is as long as one in English.
std::string_view first_characters(std::string_view words, std::size_t count) {
    std::size_t end = 0;
    for (; count > 0 && end < words.size(); --count) {
        end += first_character(words.substr(end)).bytes;
    }
    return words.substr(0, end);
}

// Most names stand there whole; the hours of a week are known by how they begin.
std::string as_called(const std::string& words) {
    constexpr std::size_t longest = 200;
    constexpr std::size_t shown = 60;
    return length_in_characters(words) <= longest
               ? words
               : std::string(first_characters(words, shown)) + "…";
}

std::string without_in_words(const std::vector<SignDetail>& details) {
    if (details.size() > 1) {
        return tr("leave out the opening hours and the telephone number");
    }
    return details.front() == SignDetail::hours ? tr("leave out the opening hours")
                                                : tr("leave out the telephone number");
}

std::vector<std::string> ways_out(const NoRoom& no_room) {
    std::vector<std::string> ways;
    if (!no_room.leave_out.empty()) {
        ways.push_back(without_in_words(no_room.leave_out));
    }
    if (no_room.larger) {
        // TRANSLATORS: {1} a size of paper, "A4".
        ways.push_back(filled(tr("choose the size {1}"), {paper_in_words(*no_room.larger)}));
    }
    if (no_room.shape) {
        ways.push_back(filled(tr("choose the size {1}"), {shape_in_words(*no_room.shape)}));
    }
    if (no_room.has_other_design) {
        ways.push_back(tr("choose another poster"));
    }
    if (ways.empty()) {
        ways.push_back(no_room.is_approved
                           ? tr("ask the council, which approved these words and can approve "
                                "shorter ones")
                           : tr("write the name shorter"));
    }
    return ways;
}

} // namespace

StatusWords no_room_in_words(const NoRoom& no_room) {
    std::string ways;
    for (const std::string& way : ways_out(no_room)) {
        // TRANSLATORS: "leave out the opening hours, or choose the size A4".
        ways = ways.empty() ? way : filled(tr("{1}, or {2}"), {ways, way});
    }
    return {tr("There is no room for all its words"),
            // TRANSLATORS: {1} a name, or opening hours; {2} such as "choose the size A4".
            filled(tr("“{1}” has no room on it in letters that can be read, so it cannot be saved "
                      "or printed like this: {2}."),
                   {as_called(no_room.words), ways})};
}

} // namespace safeplaces
