#include "app/words/course_offer_words.h"

#include "app/words/council_words.h"
#include "app/words/lists.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

constexpr std::size_t titles_named = 4;

void add_pages(std::vector<std::string>& lines,
               const std::string& words,
               const std::vector<std::string>& titles) {
    if (titles.empty()) {
        return;
    }
    std::vector<std::string> quoted;
    for (const std::string& title : titles) {
        quoted.push_back(filled(tr("“{1}”"), {title}));
    }
    lines.push_back(filled(words, {titles.size() > titles_named ? std::to_string(titles.size())
                                                                : names_in_words(quoted)}));
}

void add_questions(std::vector<std::string>& lines, const CourseChanges& changes) {
    if (changes.added_questions + changes.changed_questions + changes.removed_questions > 0) {
        lines.push_back(filled(tr("Quiz questions: {1} new, {2} changed, {3} taken out."),
                               {std::to_string(changes.added_questions),
                                std::to_string(changes.changed_questions),
                                std::to_string(changes.removed_questions)}));
    }
}

std::vector<std::string> changes_in_words(const CourseChanges& changes) {
    std::vector<std::string> lines;
    // TRANSLATORS: {1} titles of pages such as "“A” and “B”", or how many there are.
    add_pages(lines, tr("New pages: {1}."), changes.added_pages);
    add_pages(lines, tr("Changed pages: {1}."), changes.changed_pages);
    add_pages(lines, tr("Pages taken out: {1}."), changes.removed_pages);
    add_questions(lines, changes);
    if (changes.has_other_story) {
        lines.push_back(tr("The story to practise with has changed."));
    }
    if (lines.empty()) {
        lines.push_back(tr("Its pages and its quiz are the same."));
    }
    return lines;
}

} // namespace

CourseOfferWords offer_in_words(const CourseOffer& offer) {
    CourseOfferWords words;
    // TRANSLATORS: {1} a course, {2} a number such as 2.1.
    words.title = filled(tr("{1}: version {2}"), {offer.title, offer.version});
    if (offer.version_here.empty()) {
        words.lines = {filled(tr("This course is new here. Pages: {1}. Quiz questions: {2}."),
                              {std::to_string(offer.pages), std::to_string(offer.questions)})};
        return words;
    }
    words.lines = {filled(tr("It takes the place of version {1}."), {offer.version_here})};
    for (std::string& line : changes_in_words(offer.changes)) {
        words.lines.push_back(std::move(line));
    }
    words.lines.push_back(offer.changes.makes_due
                              ? tr("Staff who have passed it are asked to do it again. Until then "
                                   "their pass counts to its last day.")
                              : tr("Nobody has to do it again."));
    return words;
}

std::string refusal_in_words(const RefusedCourse& refused) {
    switch (refused.why) {
    case CourseRefusal::no_council:
        return tr("This is a course from a council. Open the file that ends in .safescheme first, "
                  "so that this program knows your council.");
    case CourseRefusal::other_scheme:
        return tr("This course is from another council. Nothing has changed.");
    case CourseRefusal::other_key:
        return tr("Your council has not signed this course with the key that you know. Nothing has "
                  "changed. Ask your council about it.");
    case CourseRefusal::older:
        return filled(tr("This file is older than the course that you have: version {1}, and you "
                         "have version {2}. Nothing has changed."),
                      {refused.version, refused.version_here});
    case CourseRefusal::same:
        return filled(tr("You have this course already, in version {1}. Nothing has changed."),
                      {refused.version});
    case CourseRefusal::other_content:
        return filled(tr("You have version {1} of this course with other words. Nothing has "
                         "changed. Ask your council for one with a new number."),
                      {refused.version});
    case CourseRefusal::mistake:
        return filled(tr("This course cannot be used: there is a mistake in it ({1}). Nothing has "
                         "changed. Tell your council."),
                      {refused.mistake_in});
    case CourseRefusal::newer_program:
        return taken_in_words(TakenIn::newer_program);
    case CourseRefusal::broken:
        break;
    }
    return taken_in_words(TakenIn::broken);
}

std::string course_taken_in_words(const CourseOffer& offer) {
    return filled(tr("The course “{1}” is here now, in version {2}."),
                  {offer.title, offer.version});
}

std::string course_left_in_words() {
    return tr("Nothing has changed. You can open the file again when you like.");
}

std::string course_waits_in_words() {
    return tr("There is a course in this email too. Open the email again to see it.");
}

} // namespace safeplaces
