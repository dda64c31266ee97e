#include "app/words/use_log_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string help_reason_in_words(HelpReason reason) {
    switch (reason) {
    case HelpReason::lost:
        return tr("They were lost");
    case HelpReason::frightened:
        return tr("They were frightened");
    case HelpReason::unwell:
        return tr("They felt unwell");
    case HelpReason::followed_or_harassed:
        return tr("Somebody followed or bothered them");
    case HelpReason::needed_a_rest:
        return tr("They needed a rest");
    case HelpReason::other:
        break;
    }
    return tr("Something else");
}

std::string given_in_words(HelpGiven given) {
    switch (given) {
    case HelpGiven::company:
        return tr("A seat, and company");
    case HelpGiven::phone_call:
        return tr("They used the phone");
    case HelpGiven::rang_contact:
        return tr("We rang somebody they trust");
    case HelpGiven::rang_101_or_111:
        return tr("We rang 101 or 111");
    case HelpGiven::rang_999:
        return tr("We rang 999");
    case HelpGiven::other:
        break;
    }
    // TRANSLATORS: another kind of help.
    return tr("Other help");
}

std::string band_in_words(TimeBand band) {
    switch (band) {
    case TimeBand::morning:
        return tr("Morning, 6:00 to 12:00");
    case TimeBand::afternoon:
        return tr("Afternoon, 12:00 to 18:00");
    case TimeBand::evening:
        return tr("Evening, 18:00 to 23:00");
    case TimeBand::night:
        break;
    }
    return tr("Night, 23:00 to 6:00");
}

std::string month_line(Date month, int uses) {
    // TRANSLATORS: {1} a month, {2} how often somebody was helped.
    return filled(trn("{1}: {2} time", "{1}: {2} times", uses),
                  {month_in_words(month), std::to_string(uses)});
}

std::string use_noted() {
    return tr("Noted. Thank you for helping.");
}

std::string use_taken_out() {
    return tr("It was taken out again.");
}

std::string use_incomplete() {
    return tr("Choose one answer for each question, please.");
}

} // namespace safeplaces
