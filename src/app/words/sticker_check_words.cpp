#include "app/words/sticker_check_words.h"

#include "app/words/dates.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"

#include <algorithm>

namespace safeplaces {

std::string verdict_in_words(StickerVerdict verdict) {
    switch (verdict) {
    case StickerVerdict::no_sticker:
        return tr("There is no code of a Safe Places sticker here.");
    case StickerVerdict::several_codes:
        return tr("There is more than one code of a sticker here.");
    case StickerVerdict::unknown_key:
        return tr("This code is signed with a key that is not known here.");
    case StickerVerdict::key_withdrawn:
        return tr("This code names a key that counts no more.");
    case StickerVerdict::changed:
        return tr("This code has been changed.");
    case StickerVerdict::other_scheme:
        return tr("This code is for another scheme.");
    case StickerVerdict::revoked:
        return tr("The council has cancelled this sticker.");
    case StickerVerdict::lapsed:
        return tr("This sticker has ended.");
    case StickerVerdict::valid:
        return tr("This sticker is valid.");
    }
    return {};
}

std::string verdict_advice(StickerVerdict verdict, const std::string& scheme) {
    switch (verdict) {
    case StickerVerdict::no_sticker:
        return tr("Copy the whole link with all its digits, or take a sharp picture from straight "
                  "ahead.");
    case StickerVerdict::several_codes:
        return tr("Take a picture of one sticker alone.");
    case StickerVerdict::unknown_key:
        return filled(
            tr("{1} has not signed it with any key that is known here. It may be from "
               "another scheme, or newer than the file of the scheme. If it hangs in your "
               "area, ask your council."),
            {scheme});
    case StickerVerdict::key_withdrawn:
        return tr("The council has said that others may have this key. Do not rely on the sticker, "
                  "and ask the council for a new one.");
    case StickerVerdict::changed:
        return tr(
            "The council has not signed what it says. Do not rely on it, and tell the council "
            "where you saw it.");
    case StickerVerdict::other_scheme:
        return filled(
            tr("{1} has signed it, but for a scheme of another name. Do not rely on it here, "
               "and ask the council."),
            {scheme});
    case StickerVerdict::revoked:
        return tr("It should not hang anywhere. Please tell the council where you saw it.");
    case StickerVerdict::lapsed:
        return tr("Its last day has passed. Ask the council if this is still a Safe Place.");
    case StickerVerdict::valid:
        return tr("Now compare the name and the postcode with the place where you are: a copy of a "
                  "code says the same as the code.");
    }
    return {};
}

std::string fact_label(StickerFact fact) {
    switch (fact) {
    case StickerFact::name:
        return tr("Name of the place");
    case StickerFact::postcode:
        return tr("Postcode");
    case StickerFact::number:
        return tr("Number");
    case StickerFact::scheme:
        return tr("Scheme that it names");
    case StickerFact::level:
        return tr("Approved as");
    case StickerFact::issued:
        return tr("Given out on");
    case StickerFact::valid_to:
        return tr("Last day");
    case StickerFact::signer:
        return tr("Signed by");
    case StickerFact::list:
        return tr("List of cancelled stickers");
    }
    return {};
}

std::string signer_in_words(const std::string& scheme, bool by_older_keys) {
    // TRANSLATORS: {1} a scheme. Its keys sign what it says.
    return filled(by_older_keys ? tr("{1}, with a key that it had before")
                                : tr("{1}, with its key of today"),
                  {scheme});
}

std::string list_in_words(const std::string& date, const std::string& days_old) {
    // TRANSLATORS: {1} the day on which a list was made, {2} how many days ago that is.
    return filled(tr("Of {1}, days ago: {2}"), {date, days_old});
}

std::string no_list_in_words() {
    return tr("Not looked at: there is none here");
}

std::string labelled(const StickerCheckLine& fact) {
    // TRANSLATORS: {1} what it is, {2} what it says: "Number: SP-0042".
    return filled(tr("{1}: {2}"), {fact.label, fact.value});
}

std::string sticker_file_question() {
    return tr("Which picture or PDF of a sticker?");
}

std::string sticker_file_too_big() {
    return tr("This file is larger than 30 MB, so it was not opened. Take a smaller picture.");
}

std::string looking_for_code(const std::string& file) {
    return filled(tr("Looking for the code in {1}"), {file});
}

namespace {

StickerCheckWords run_in_words(int stickers) {
    return {
        .title = filled(trn("This is a file for a printing machine, with {1} sticker.",
                            "This is a file for a printing machine, with {1} stickers.", stickers),
                        {with_thousands(stickers)}),
        .advice = tr("Save the sticker in question singly (“Print stickers”, “Save this one, "
                     "tagged”), and check that file. Or check the code on the printed sticker."),
        .facts = {}};
}

} // namespace

StickerCheckWords check_in_words(const StickerCheck& check) {
    if (check.in_run > 0) {
        return run_in_words(check.in_run);
    }
    StickerCheckWords words{.title = verdict_in_words(check.verdict),
                            .advice = verdict_advice(check.verdict, check.scheme),
                            .facts = {}};
    const auto add = [&](StickerFact fact, const std::string& value) {
        if (!value.empty()) {
            words.facts.push_back({fact_label(fact), value});
        }
    };
    if (!check.statement) {
        return words;
    }
    const StickerStatement& statement = *check.statement;
    add(StickerFact::name, statement.name);
    add(StickerFact::postcode, statement.postcode);
    add(StickerFact::number, statement.number);
    if (check.verdict == StickerVerdict::other_scheme) {
        add(StickerFact::scheme, statement.scheme);
    }
    add(StickerFact::level, statement.level);
    add(StickerFact::issued, date_in_words(statement.issued));
    add(StickerFact::valid_to, date_in_words(statement.valid_to));
    add(StickerFact::signer, signer_in_words(check.scheme, check.by_older_keys));
    add(StickerFact::list,
        check.list ? list_in_words(
                         date_in_words(*check.list),
                         std::to_string(
                             days_between(*check.list, std::max(*check.list, check.today)).count()))
                   : no_list_in_words());
    return words;
}

std::string sticker_page_title(const std::string& scheme) {
    return filled(tr("Is this sticker real? {1}"), {scheme});
}

std::string sticker_page_question() {
    return tr("The link in the code of the sticker, or its digits");
}

std::string sticker_page_made(const std::string& date) {
    return filled(tr("This page was made on {1}. It knows the stickers that were cancelled until "
                     "then. It works without the internet, and sends nothing to anybody."),
                  {date});
}

std::string checking_page_in_words(const std::string& file) {
    return filled(tr("Beside it is {1}, the page that checks stickers in a browser: put it on your "
                     "web page in place of the old one."),
                  {file});
}

std::string first_checking_page_in_words(const std::string& file) {
    return filled(tr("Beside it is {1}, the page that checks stickers in a browser: put it on your "
                     "web page."),
                  {file});
}

std::string check_it() {
    return tr("Check it");
}

std::string browser_cannot_check() {
    return tr("This browser cannot check.");
}

std::string browser_cannot_check_advice() {
    return tr(
        "It is too old for this kind of signature, so nothing is known about the sticker. Try "
        "another browser or phone, or ask the council.");
}

std::string page_cannot_check() {
    return tr("This page cannot check where it is now.");
}

std::string page_cannot_check_advice() {
    return tr(
        "Nothing is known about the sticker yet. Open the page by an address that begins with "
        "https, or save the page and open the saved file.");
}

} // namespace safeplaces
