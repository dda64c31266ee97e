#include "app/scheme/paper_run.h"

#include "app/scheme/letter_files.h"
#include "app/scheme/scheme_desk.h"
#include "app/words/group_words.h"
#include "documents/designs/catalogue.h"
#include "documents/pdf_writer.h"
#include "domain/fold.h"
#include "domain/venue/form.h"
#include "domain/venue/postcode.h"
#include "storage/files.h"
#include "storage/unnamed_file.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

// What the letter says; not its day, nor where the venue is.
std::string facts_of(const VenueLetter& letter) {
    std::string facts = letter.venue + '\n';
    facts += letter.title + '\n';
    for (const auto* lines : {&letter.paragraphs, &letter.points}) {
        for (const std::string& line : *lines) {
            facts += line + '\n';
        }
    }
    constexpr std::size_t most_bytes = 9000;
    return std::string{beginning(facts, most_bytes)};
}

} // namespace

std::string in_one(const std::vector<std::string>& stickers) {
    std::string numbers;
    for (const std::string& each : stickers) {
        numbers += (numbers.empty() ? "" : " ") + each;
    }
    return numbers;
}

PaperRun drawn_run(const Scheme& scheme,
                   std::vector<PaperLetter> letters,
                   const Fonts& fonts,
                   Instant now,
                   Date today,
                   const std::function<bool(std::size_t drawn)>& goes_on) {
    std::stable_sort(letters.begin(), letters.end(),
                     [](const PaperLetter& one, const PaperLetter& other) {
                         return postal_key(one.letter.place) < postal_key(other.letter.place);
                     });
    PaperRun run;
    std::vector<VenueLetter> papers;
    for (PaperLetter& each : letters) {
        run.issues.push_back({.id = {},
                              .venue = each.venue,
                              .kind = each.kind,
                              .sticker = each.stickers,
                              .says = facts_of(each.letter),
                              .design_version = design_named("venue_letters").version,
                              .at = now,
                              .on = today});
        papers.push_back(std::move(each.letter));
    }
    const Fonts for_files = fonts.for_files(); // the letters are much alike
    const auto drawn = draw(letters_of(scheme, std::move(papers), today), for_files, goes_on);
    if (!drawn) {
        return {};
    }
    run.pdf = pdf_bytes(drawn->drawing, for_files);
    const Digest content = digest_of(run.pdf);
    for (std::size_t place = 0; place < run.issues.size(); ++place) {
        run.issues[place].content = content;
        run.issues[place].first_page = drawn->first_pages[place];
    }
    return run;
}

void issue_run(SchemeDesk& desk, PaperRun run, const std::filesystem::path& path) {
    for (PaperIssue& each : run.issues) {
        each.id = {new_uuid(desk.outside)};
    }
    const std::filesystem::path unnamed = temporary_beside(path);
    UnnamedFile file(unnamed);
    atomic_save(unnamed, run.pdf, Rights::as_usual);
    const std::filesystem::path name = free_name_beside(path);
    desk.papers.add(desk.acting, run.issues, run.pdf, [&] { file.take_name(name); });
    file.keep();
}

// The field of the second line bears the first one's id and "-2".
std::vector<std::string> address_lines(SchemeDesk& desk, const VenueId& venue) {
    const Form& form = desk.library.registration;
    const std::vector<Registration> signed_ones = desk.venues.registrations(venue, form.id);
    const Field* street = field_meaning(form, Meaning::address);
    if (signed_ones.empty() || street == nullptr) {
        return {};
    }
    const Entries& answers = signed_ones.front().answers;
    std::vector<std::string> lines{answer_to(answers, street->id),
                                   answer_to(answers, street->id + "-2"),
                                   answer_meaning(form, answers, Meaning::town)};
    std::erase(lines, std::string{});
    return lines;
}

} // namespace safeplaces
