#include "app/words/new_venue_words.h"

#include "app/words/tr.h"
#include "app/words/venue_state_words.h"

namespace safeplaces {

std::string add_venue_words() {
    return tr("Add a venue");
}

std::string new_venue_lead() {
    return tr("For a venue that has asked about the scheme, by telephone for instance. It begins "
              "as an enquiry. When its first file comes, you can join the two.");
}

std::string new_venue_name() {
    return tr("Name of the venue");
}

std::string new_venue_name_help() {
    return tr("As it stands on the shop front.");
}

std::string new_venue_postcode() {
    return tr("Postcode");
}

std::string new_venue_postcode_help() {
    return tr("Leave it empty if you do not know it yet.");
}

std::string new_venue_ward() {
    return tr("Ward");
}

std::string new_venue_kind() {
    return tr("Kind of venue");
}

std::string add_beside_question(const std::vector<RegisteredVenue>& alike) {
    constexpr std::size_t most_named = 5;
    std::vector<std::string> names;
    for (const RegisteredVenue& each : alike) {
        if (names.size() < most_named) {
            const std::string state = state_in_words(each.state);
            names.push_back(each.postcode.empty()
                                // TRANSLATORS: {1} a venue, {2} a status such as "Enquiry".
                                ? filled(tr("{1} ({2})"), {each.name, state})
                                // TRANSLATORS: {1} a venue, {2} its postcode, {3} its status.
                                : filled(tr("{1}, {2} ({3})"), {each.name, each.postcode, state}));
        }
    }
    std::string list;
    for (const std::string& name : names) {
        list += "\n" + name;
    }
    if (alike.size() > names.size()) {
        list += "\n" + counted("and {1} more", "and {1} more", alike.size() - names.size());
    }
    // TRANSLATORS: {1} venues, each on a line of its own.
    return filled(tr("The register has already:\n{1}\n\nIs the new one another venue?"), {list});
}

std::string add_beside_words() {
    return tr("It is another venue");
}

} // namespace safeplaces
