#include "app/words/scheme_key_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string in_words(HandOut what) {
    switch (what) {
    case HandOut::recovery_sheet:
        return tr("the recovery sheet");
    case HandOut::pack:
        return tr("the file for your venues");
    case HandOut::key_notice:
        return tr("the short notice about the keys");
    }
    return {};
}

} // namespace

std::string keys_title(int generation) {
    return filled(tr("Keys {1}"), {std::to_string(generation)});
}

std::string keys_day(Instant made) {
    return short_date(day_of(made));
}

std::string keys_standing_in_words(const KeyGeneration& keys) {
    if (keys.compromised) {
        return filled(tr("Compromised, {1}"), {short_date(day_of(*keys.compromised))});
    }
    if (keys.replaced) {
        return filled(tr("Replaced, {1}"), {short_date(day_of(*keys.replaced))});
    }
    return tr("In use");
}

std::string only_administrators_change_keys() {
    return tr("Only an administrator can change the keys.");
}

std::string only_administrators_make_the_pack() {
    return tr("Only an administrator can make it. The one that they saved last is good to send.");
}

std::string renew_words() {
    return tr("Renew forms and courses");
}

std::string renew_question() {
    return tr("Put the forms and courses of this program into the file for your venues, in the "
              "place of those that are in it? Venues have them once they load the file.");
}

std::string forms_were_renewed() {
    return tr("The forms and courses are renewed. Now save the file and give it to your venues. "
              "This desk reads them itself from the next unlock.");
}

std::vector<std::string> what_a_change_does() {
    return {
        tr("New keys are made. From now on they sign approvals, letters and the file for "
           "venues."),
        tr("Stickers that were signed before stay good to their last day, and so does each letter "
           "that a venue has opened. One that it has not opened by then, you save again: it is "
           "signed anew."),
        tr("Everybody at this desk goes on with the passphrase they have."),
        tr("You print a new recovery sheet, then tear up the old one."),
        tr("You send the new file or the short notice to your venues. Until a venue has one of "
           "them, its program refuses letters that the new keys sign.")};
}

std::vector<std::string> what_a_declaration_does(int first, int last) {
    return {first == last
                ? filled(tr("Keys {1} count no more. No sticker, approval or letter that they "
                            "signed counts, once a venue has the notice or the new file."),
                         {std::to_string(first)})
                : filled(tr("Keys {1} to {2} count no more, for who has one may have the next. No "
                            "sticker, approval or letter that they signed counts, once a venue has "
                            "the notice or the new file."),
                         {std::to_string(first), std::to_string(last)}),
            tr("New keys are made. Each Safe Place needs a new approval and a new sticker, signed "
               "by them."),
            tr("Each venue compares five words with you on the phone when it loads the new file."),
            tr("Nobody but you can unlock this register, until you give each of the others a new "
               "passphrase."),
            tr("The old recovery sheets open nothing. You print a new one.")};
}

std::string keys_question(const std::vector<std::string>& will_happen) {
    return numbered(tr("This will happen, and it cannot be taken back:"), will_happen);
}

std::string change_keys_words() {
    return tr("Change the keys");
}

std::string declare_compromised_words() {
    return tr("Declare compromised");
}

std::string keys_were_changed() {
    return tr("The keys are changed. The new ones sign from now on.");
}

std::string keys_were_declared(int stickers) {
    const std::string words = tr("The old keys count no more. The new ones sign from now on.");
    return stickers == 0
               ? words
               : words + ' ' +
                     filled(trn("{1} sticker counts no more. Sign the approval again: “What needs "
                                "doing” has it under “Approvals to sign again”.",
                                "{1} stickers count no more. Sign the approvals again: “What needs "
                                "doing” has them under “Approvals to sign again”.",
                                stickers),
                            {with_thousands(stickers)});
}

std::string waiting_in_words(const std::vector<HandOut>& waiting) {
    std::vector<std::string> things;
    for (const HandOut each : waiting) {
        things.push_back(in_words(each));
    }
    return things.empty() ? std::string{}
                          : filled(tr("Still to be saved: {1}."), {names_in_words(things)});
}

std::string venue_notice_in_words(int revoked, int untold) {
    const std::string all = revoked == 0
                                ? tr("No sticker is revoked before its last day.")
                                : filled(trn("It names {1} sticker that counts no more.",
                                             "It names {1} stickers that count no more.", revoked),
                                         {std::to_string(revoked)});
    return untold == 0 ? all
                       : all + ' ' +
                             filled(trn("{1} change is not told to the venues yet.",
                                        "{1} changes are not told to the venues yet.", untold),
                                    {std::to_string(untold)});
}

std::string venue_notice_question() {
    return tr("Save the notice for all venues");
}

std::string key_notice_question() {
    return tr("Save the short notice about the keys");
}

} // namespace safeplaces
