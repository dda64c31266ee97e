#include "app/words/health_words.h"

#include "app/words/home_words.h"
#include "app/words/tr.h"

namespace safeplaces {

std::vector<std::string> warnings_in_words(const Health& health, std::optional<Trouble> backup) {
    std::vector<std::string> warnings;
    switch (health.whereabouts.location) {
    case Location::local:
        break;
    case Location::network:
        warnings.push_back(
            tr("This venue is kept on another computer, over a network. Open it on one computer "
               "only, never on two at once, or it can be damaged. Ask whoever looks after this "
               "computer to keep it on this one."));
        break;
    case Location::synced:
        // TRANSLATORS: {1} the name of a service that copies files, such as OneDrive.
        warnings.push_back(
            filled(tr("{1} copies this venue's folder to other computers. Open the venue on this "
                      "computer only, or it can be damaged. To go on with it elsewhere, use “Move "
                      "to a new computer” on the Help page."),
                   {health.whereabouts.service}));
        break;
    }
    if (health.is_disk_nearly_full) {
        warnings.push_back(tr("The disk of this computer is nearly full. Delete files that nobody "
                              "needs any more and empty the waste bin, so that answers and passes "
                              "can still be saved."));
    }
    if (backup) {
        warnings.push_back(backup_failed_in_words(*backup));
    }
    return warnings;
}

} // namespace safeplaces
