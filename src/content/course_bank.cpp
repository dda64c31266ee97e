#include "content/course_bank.h"

#include "content/files.h"
#include "content/quiz_reader.h"
#include "domain/error.h"
#include "domain/utf8_path.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

// Whether an attempt in any language can be marked again, and the same text introduces both.
bool are_alike(const Question& one, const Question& other) {
    return one.gravity == other.gravity && are_marked_alike(one, other) &&
           (other.introductions.empty() ||
            std::ranges::equal(one.introductions, other.introductions, {}, &Introduction::id,
                               &Introduction::id));
}

// With their pictures.
std::vector<WrittenQuestion> questions_in(const std::filesystem::path& file,
                                          const PictureSource& picture) {
    std::vector<WrittenQuestion> all = read_quiz(read_content_file(file), path_text(file));
    for (WrittenQuestion& written : all) {
        if (auto& own = written.question.picture) {
            own->drawing = picture(own->file);
            if (!own->drawing) {
                throw InputError(path_text(file), written.picture_line,
                                 "there is no picture " + own->file);
            }
        }
    }
    return all;
}

} // namespace

QuestionBank read_english_bank(const std::filesystem::path& file,
                               const std::map<std::string, SlideAddress>& pages,
                               const PictureSource& picture) {
    QuestionBank bank;
    for (WrittenQuestion& written : questions_in(file, picture)) {
        const auto address = pages.find(written.page);
        if (address == pages.end()) {
            throw InputError(path_text(file), written.line,
                             "no slide is called '" + written.page + "' ([tag:page-])");
        }
        written.question.taught_on = address->second;
        bank.push_back(std::move(written.question));
    }
    return bank;
}

void put_other_words(const std::filesystem::path& file,
                     const PictureSource& picture,
                     QuestionBank& bank) {
    for (WrittenQuestion& written : questions_in(file, picture)) {
        const auto english = std::ranges::find(bank, written.question.id, &Question::id);
        if (english == bank.end() || !are_alike(*english, written.question)) {
            throw InputError(path_text(file), written.line,
                             "the English question '" + written.question.id.text +
                                 "' has other options, tags, right answers or text "
                                 "before it, or is missing");
        }
        Question& own = written.question;
        if (own.introductions.empty()) {
            own.introductions = english->introductions;
        }
        if (!own.picture) {
            own.picture = english->picture;
        }
        own.taught_on = english->taught_on;
        *english = std::move(own);
    }
}

} // namespace safeplaces
