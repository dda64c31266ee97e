#include "app/words/lint_words.h"

#include "app/words/lists.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"
#include "domain/training/lint/page_lint.h"
#include "domain/training/lint/plain_english.h"

#include <cmath>

namespace safeplaces {

namespace {

using Values = std::vector<std::string>;

LintWords about_a_question(const Finding& finding) {
    const Values values{finding.about, finding.more};
    switch (finding.rule) {
    case LintRule::missing_feedback:
        return {filled(tr("This option does not say why it is wrong: “{1}”"), values),
                tr("A learner who chooses it learns nothing, and does not know what to do next."),
                tr("Write after # what is better, and why. Be kind.")};
    case LintRule::longest_is_right:
        return {filled(tr("The right option is by far the longest: “{1}”"), values),
                tr("Who knows nothing chooses the longest one, and is right."),
                tr("Move its details into the feedback, or say as much in another option.")};
    case LintRule::absolute_word:
        return {filled(tr("“{2}” gives this away: “{1}”"), values),
                tr("Few things are always so. Learners know that, and pass over such an option "
                   "without reading on."),
                tr("Say what is done, without the word. Where it is truly so, say that in the "
                   "feedback.")};
    case LintRule::unmarked_negative:
        return {
            filled(tr("“{2}” is easily missed: “{1}”"), values),
            tr("Who reads fast answers the opposite of what is asked."),
            filled(tr("Ask what is right. If you cannot, write the word in capitals."), values)};
    case LintRule::same_options:
        return {filled(tr("Two options say the same: “{1}” and “{2}”"), values),
                tr("If both say the same, neither can be right, so both are passed over. Or both "
                   "are right, and one is marked wrong."),
                tr("Replace one of them with a mistake that people really make.")};
    case LintRule::of_the_above:
        return {filled(tr("This option speaks of places: “{1}”"), values),
                tr("Options are shuffled: what was above may be below."),
                tr("Write “All of these” or “None of these”: they always stay last.")};
    case LintRule::key_position:
        return {filled(tr("The right option stands in place {1} in {2} questions."), values),
                tr("On paper and in other programs options are not shuffled, and learners see the "
                   "pattern."),
                tr("Move the right option to another place in some of the questions. In Easy Read "
                   "too: both faces have the same order.")};
    default: // LintRule::key_length
        return {filled(tr("The right option is the longest in {2} questions."), values),
                tr("Who knows nothing chooses the longest one, and is mostly right."),
                tr("Shorten right options, or say more in wrong ones.")};
    }
}

LintWords about_words(const Finding& finding) {
    const Values values{finding.about, finding.more};
    switch (finding.rule) {
    case LintRule::long_sentence:
        return {filled(tr("A sentence of {2} words: “{1}”"), values),
                filled(tr("Long sentences are lost before their end. At most {1} words; {2} in "
                          "Easy Read."),
                       {std::to_string(plain_words_rule(Face::standard).sentence),
                        std::to_string(plain_words_rule(Face::easy_read).sentence)}),
                tr("Make two of it, or a list.")};
    case LintRule::long_word:
        return {filled(tr("A word of {2} letters: “{1}”"), values),
                filled(tr("Long words are hard to read. At most {1} letters; {2} in Easy Read."),
                       {std::to_string(plain_words_rule(Face::standard).word),
                        std::to_string(plain_words_rule(Face::easy_read).word)}),
                tr("Take the word that you would say to a friend.")};
    case LintRule::reading_age:
        return {filled(tr("Written for an age of {2}: “{1}”"), values),
                filled(tr("Many learners cannot read it with ease. At most {1}; {2} in Easy Read."),
                       {std::to_string(std::lround(plain_words_rule(Face::standard).age)),
                        std::to_string(std::lround(plain_words_rule(Face::easy_read).age))}),
                tr("Shorter sentences and everyday words bring it down.")};
    case LintRule::easy_read_number:
        return {filled(tr("A number in letters: “{1}”"), values),
                tr("In Easy Read a digit is found at a glance."), tr("Write 2, not two.")};
    case LintRule::easy_read_short_form:
        return {filled(tr("A short form that nothing explains: “{1}”"), values),
                tr("Who does not know it cannot guess it."),
                filled(tr("Write all of its words, and ({1}) after them the first time."), values)};
    case LintRule::easy_read_capitals:
        return {filled(tr("Words in capitals: “{1}”"), values),
                tr("The shape of a word is lost in capitals, and it reads as a shout."),
                tr("Write small letters. **Bold** makes a word stand out.")};
    case LintRule::easy_read_two_ideas:
        return {filled(tr("Two ideas in one sentence: “{1}”"), values),
                tr("Easy Read says one thing at a time."), tr("Put a full stop for the ;.")};
    default: // LintRule::spelling
        return {finding.more.empty()
                    ? filled(tr("A word that the dictionary does not know: “{1}”"), values)
                    : filled(tr("A word that the dictionary does not know: “{1}”. Perhaps “{2}”?"),
                             values),
                tr("A mistake in writing makes learners doubt the rest, and a voice reads it "
                   "wrongly."),
                tr("Mend it. If it is right, add it to words.txt, a word a line.")};
    }
}

LintWords about_a_page(const Finding& finding) {
    const Values values{finding.about, finding.more};
    switch (finding.rule) {
    case LintRule::easy_read_no_picture:
        return {filled(tr("No picture beside: “{1}”"), values),
                tr("In Easy Read a picture carries the idea for who cannot read the words."),
                tr("Give a page the picture of its standard page, and a question one that shows "
                   "what it is about, in a line above it: // ![what it shows](pictures/…svg)")};
    case LintRule::missing_alt:
        return {filled(tr("A picture without words: {1}"), values),
                tr("A learner who cannot see it does not know what it shows."),
                tr("Say in the [ ] what it shows, in a sentence or two.")};
    case LintRule::strange_link:
        return {
            filled(tr("A link that nobody can follow safely: {1}"), values),
            tr("Learners open links in their own browser, mail program or telephone."),
            tr("Begin it with https://, http://, mailto: or tel:, or name a file of the course.")};
    case LintRule::missing_source:
        if (finding.about.empty()) {
            return {tr("There is no table of sources."),
                    tr("What nobody can look up may be wrong, and people act on it."),
                    tr("Write one line for each fact: the slide, the fact, its source.")};
        }
        return {finding.more.empty()
                    ? filled(tr("No fact of this page has a source: “{1}”"), values)
                    : filled(tr("A fact without a source: “{1}”"), values),
                tr("What nobody can look up may be wrong, and people act on it."),
                tr("Write a line in sources.md: the slide, the fact, its source.")};
    case LintRule::fact_without_source:
        return {filled(tr("No line of sources.md for this page has the number {1}: “{2}”"), values),
                tr("What nobody can look up may be wrong, and people act on it."),
                tr("Write the number into the line of its fact in sources.md, or leave it out.")};
    case LintRule::scenario:
        return {filled(tr("The story is not offered: {1}"), values),
                tr("A learner could be stuck in it, or lose the place. The course is shown without "
                   "it."),
                tr("Mend that passage or its links. Both faces have the same ones.")};
    case LintRule::wrong_minutes:
        return {filled(tr("The course says {1} minutes; it takes about {2}."), values),
                tr("People plan the time that they are told."),
                filled(tr("Write minutes = {2}."), values)};
    default: // LintRule::unreadable
        return {filled(tr("The program cannot take this: {1}"), values),
                tr("Learners would not see the course at all."), tr("Mend the line.")};
    }
}

LintWords about_the_faces(const Finding& finding) {
    const Values values{finding.about, finding.more};
    const std::string why =
        tr("A learner may switch to Easy Read and back on any page, and must find the same there.");
    switch (finding.rule) {
    case LintRule::drift_page:
        return {filled(tr("Only one of the two faces has this page: “{1}”"), values), why,
                tr("Write it in the other face too, or take it out here.")};
    case LintRule::drift_heading:
        return {filled(tr("The heading “{1}” is “{2}” in the standard face."), values), why,
                tr("Give both the same heading.")};
    case LintRule::drift_picture:
        return {filled(tr("The two faces show other pictures here: “{1}”"), values), why,
                tr("Take the same picture, with the same words in the [ ].")};
    case LintRule::drift_number:
        return {filled(tr("Only one of the two faces says {1} on the page “{2}”."), values), why,
                tr("Say the number in both faces, or in neither.")};
    case LintRule::drift_question:
        return {filled(tr("Only one of the two faces has this question: {1}"), values), why,
                tr("Write it in the other face too, with the same id.")};
    case LintRule::translation_number:
        return {filled(tr("English and the translation do not both say {1} here: “{2}”"), values),
                tr("A wrong number sends somebody to the wrong help, or teaches what is not so."),
                tr("Write the same number in digits in both languages.")};
    default: // LintRule::drift_marks
        return {filled(tr("This question has other options, right answers or tags in the standard "
                          "face: {1}"),
                       values),
                tr("An attempt must give the same record in both faces."),
                tr("Give both the same options in the same order, with the same marks and tags.")};
    }
}

// Of every course, with its name before each.
std::string names_in_all(const CourseCheck& check, std::vector<std::string> CourseSummary::*list) {
    std::vector<std::string> names;
    for (const CourseSummary& course : check.summaries) {
        for (const std::string& what : course.*list) {
            names.push_back(course.id.text + '/' + what);
        }
    }
    return names.empty() ? std::string{} : names_in_words(names);
}

// "6 min 5 s"
std::string minutes_and_seconds(std::chrono::seconds length) {
    return filled(tr("{1} min {2} s"),
                  {std::to_string(length.count() / 60), std::to_string(length.count() % 60)});
}

} // namespace

LintWords lint_words(const Finding& finding) {
    switch (finding.rule) {
    case LintRule::missing_feedback:
    case LintRule::longest_is_right:
    case LintRule::absolute_word:
    case LintRule::unmarked_negative:
    case LintRule::same_options:
    case LintRule::of_the_above:
    case LintRule::key_position:
    case LintRule::key_length:
        return about_a_question(finding);
    case LintRule::long_sentence:
    case LintRule::long_word:
    case LintRule::reading_age:
    case LintRule::easy_read_number:
    case LintRule::easy_read_short_form:
    case LintRule::easy_read_capitals:
    case LintRule::easy_read_two_ideas:
    case LintRule::spelling:
        return about_words(finding);
    case LintRule::unreadable:
    case LintRule::easy_read_no_picture:
    case LintRule::missing_alt:
    case LintRule::strange_link:
    case LintRule::missing_source:
    case LintRule::fact_without_source:
    case LintRule::scenario:
    case LintRule::wrong_minutes:
        return about_a_page(finding);
    case LintRule::drift_page:
    case LintRule::drift_heading:
    case LintRule::drift_picture:
    case LintRule::drift_number:
    case LintRule::drift_question:
    case LintRule::drift_marks:
    case LintRule::translation_number:
        return about_the_faces(finding);
    }
    return {};
}

std::string finding_in_words(const Finding& finding) {
    const LintWords words = lint_words(finding);
    const std::string line = finding.line > 0 ? ':' + std::to_string(finding.line) : std::string{};
    // TRANSLATORS: {1} a file and line, {2} what is wrong there, {3} the rule's name.
    const std::string form =
        is_error(finding.rule) ? tr("{1}: error: {2} ({3})") : tr("{1}: warning: {2} ({3})");
    return filled(form, {finding.file + line, words.what, std::string{name_of(finding.rule)}}) +
           '\n' + filled(tr("    Why: {1}"), {words.why}) + '\n' +
           filled(tr("    Better: {1}"), {words.better});
}

std::string check_totals(const CourseCheck& check) {
    const int errors = errors_in(check);
    const int warnings = static_cast<int>(check.findings.size()) - errors;
    const std::string looked_at = check.courses > 0
                                      ? counted("{1} course", "{1} courses", check.courses)
                                      : counted("{1} file", "{1} files", check.files);
    // TRANSLATORS: {1} "6 courses", {2} "no errors", {3} "2 warnings".
    return filled(
        tr("{1}: {2}, {3}."),
        {looked_at, errors == 0 ? tr("no errors") : counted("{1} error", "{1} errors", errors),
         warnings == 0 ? tr("no warnings") : counted("{1} warning", "{1} warnings", warnings)});
}

std::string spelling_not_checked() {
    return tr("Spelling was not checked: this computer has no dictionary of British English "
              "(hunspell en_GB).");
}

std::string untranslated_in_words(const CourseCheck& check) {
    const std::string missing = names_in_all(check, &CourseSummary::untranslated);
    return missing.empty() ? std::string{}
                           : filled(tr("Not translated, so it shows in English: {1}."), {missing});
}

std::string not_in_easy_read_in_words(const CourseCheck& check) {
    const std::string missing = names_in_all(check, &CourseSummary::not_in_easy_read);
    return missing.empty()
               ? std::string{}
               : filled(tr("Not translated into Easy Read, so it shows in the standard face: {1}."),
                        {missing});
}

std::string nothing_to_check(const std::string& path) {
    return filled(tr("{1} is no course, no folder of courses and no .md, .twee or .gift file."),
                  {path});
}

std::string summary_in_words(const CourseCheck& check) {
    std::string text;
    std::chrono::seconds staff{0};
    for (const CourseSummary& course : check.summaries) {
        // TRANSLATORS: {1} a course, {2} such as 6.2, {3} such as 1,234, {4} such as "13 min 5 s".
        text += filled(tr("{1}: reading age {2}"), {course.title, age_text(course.reading_age)});
        if (course.easy_read_age) {
            text += filled(tr(" (Easy Read {1})"), {age_text(*course.easy_read_age)});
        }
        text += filled(tr(", {1} words, {2}"),
                       {with_thousands(course.words), minutes_and_seconds(course.length)}) +
                '\n';
        staff += course.is_for_all_staff ? course.length : std::chrono::seconds{0};
    }
    return text + filled(tr("The way of all staff, without the courses of managers: {1}"),
                         {minutes_and_seconds(staff)});
}

std::string course_command_about() {
    return tr("What helps to write a course.");
}

std::string course_check_about() {
    return tr("Tells an author what is wrong with a course before a learner meets it.");
}

std::string course_paths_about() {
    return tr(
        "Courses, folders of courses, or single .md, .twee and .gift files. Without them: the "
        "courses that come with the program.");
}

std::string course_summary_about() {
    return tr("Says of each course its reading age, its words and how long it takes.");
}

std::string course_json_about() {
    return tr("The same as JSON, for other programs.");
}

} // namespace safeplaces
