#include "app/words/answers_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string
signing_in_words(AnswersState::Stage stage, const VenueStanding& standing, const Library& library) {
    const std::optional<Registration>& latest = standing.signed_registration;
    const auto day = [&] { return date_in_words(signed_on(library, *latest)); };
    switch (stage) {
    case AnswersState::Stage::not_ready:
        if (latest) {
            // TRANSLATORS: {2} are the parts of the form, such as "Promises and signature".
            return filled(tr("Some answers need another look since you signed on {1}: {2}."),
                          {day(), names_in_words(standing.open_parts)});
        }
        return tr("Some parts are not done yet. You can look at your answers here, and sign when "
                  "every part is done.");
    case AnswersState::Stage::to_sign:
        return tr("Every part is done. Look at your answers, then sign.");
    case AnswersState::Stage::signed_:
        return filled(tr("Signed on {1}. When something changes, change it here and sign again."),
                      {day()});
    case AnswersState::Stage::changed:
        break;
    }
    return filled(tr("Something has changed since you signed on {1}. Look at it, then sign again."),
                  {day()});
}

std::string suitability_first_in_words(RegistrationStage stage) {
    return stage == RegistrationStage::not_suitable
               ? tr("The suitability check comes first: it found points to put right before you "
                    "can sign.")
               : tr("The suitability check comes first. Answer its questions, then sign here.");
}

} // namespace safeplaces
