#include "app/words/issue_words.h"

#include "app/words/dates.h"
#include "app/words/print_room_words.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string made_in_words(const Issue& issue, const std::string& person) {
    const std::string title = document_title(issue.kind);
    const std::string day = short_date(issue.made_on);
    if (issue.kind == DocumentKind::certificate) {
        // TRANSLATORS: a line of what was printed: {1} whose certificate, {2} the day.
        return person.empty() ? filled(tr("Certificate: {1}"), {day})
                              : filled(tr("Certificate of {1}: {2}"), {person, day});
    }
    if (issue.kind == DocumentKind::sticker && !issue.sticker.empty()) {
        // TRANSLATORS: a line of what was printed: {1} "Window sticker", {2} its number, {3} the
        // day.
        return filled(tr("{1} {2}: {3}"), {title, issue.sticker, day});
    }
    const bool is_provisional =
        issue.approval == Approval::provisional &&
        (issue.kind == DocumentKind::poster || issue.kind == DocumentKind::sticker);
    // TRANSLATORS: a line of what was printed: {1} which document, {2} the day.
    return filled(is_provisional ? tr("{1}, provisional: {2}") : tr("{1}: {2}"), {title, day});
}

} // namespace

std::string issued_before_in_words(Reissue reissue, Date on) {
    const auto said = [&](const std::string& words) { return filled(words, {date_in_words(on)}); };
    switch (reissue) {
    case Reissue::none:
        break;
    case Reissue::as_drawn:
        return said(tr("Issued on {1}. You get the same file again."));
    case Reissue::older_design:
        return said(tr("Issued on {1}. You get the same file again. Its design is older than the "
                       "one that you see here."));
    case Reissue::damaged:
        return said(
            tr("Issued on {1}. The copy that was kept of it is damaged: it can be made anew."));
    }
    return {};
}

std::string print_the_kept_file() {
    return tr("This document was issued with an older design. To print it just as it was, save it "
              "as PDF, and print that file.");
}

std::string damaged_issue_question(Date issued) {
    return filled(
        tr("The copy that was kept of {1} is damaged, and is not handed out. The document "
           "can be made anew: it then stands in the list of what we have printed once "
           "more, with the day of today."),
        {date_in_words(issued)});
}

std::string make_anew_words() {
    return tr("Make it anew");
}

std::string
issue_in_words(const Issue& issue, const std::string& person, const Replaced& replaced) {
    const std::string made = made_in_words(issue, person);
    if (replaced.counts_no_more) {
        // TRANSLATORS: {1} a line of what was printed, "Poster: 5 Mar 2026".
        return filled(tr("{1}. It counts no more."), {made});
    }
    // TRANSLATORS: {1} a line of what was printed, "Poster: 5 Mar 2026", {2} a day.
    return replaced.on ? filled(tr("{1}. Replaced on {2}."), {made, short_date(*replaced.on)})
                       : made;
}

} // namespace safeplaces
