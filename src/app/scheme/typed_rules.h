#pragma once

#include "app/words/scheme_setup_words.h"
#include "documents/fonts.h"
#include "domain/date.h"
#include "domain/venue/scheme.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// The rules of a scheme as they are typed, in the wizard and later in the settings.

using TypedRules = std::map<SetupField, std::string>;

struct SetupProblem {
    SetupField field;
    std::string words;
};

// What somebody at the council looks at before an approval.
struct SetupCheck {
    std::string id;
    std::string label;
    bool required = false;
};
[[nodiscard]] std::vector<SetupCheck> checks_of(const Scheme& scheme);
void tick(const std::vector<std::string>& ids, std::vector<SetupCheck>& checks); // and no other
// Pre: they are of this scheme.
void put_checks(const std::vector<SetupCheck>& checks, Scheme& scheme);

[[nodiscard]] std::string typed_in(const TypedRules& typed, SetupField field); // without spaces

// A whole number of those bounds; else the problem is said, and it is nothing.
[[nodiscard]] std::optional<int> number_in(const TypedRules& typed,
                                           SetupField field,
                                           int least,
                                           int most,
                                           std::vector<SetupProblem>& problems);

// Each puts what can be put into the scheme, and says what cannot.
void put_who_and_where(const TypedRules& typed,
                       Scheme& scheme,
                       std::vector<SetupProblem>& problems);
void put_rules(const TypedRules& typed, Scheme& scheme, std::vector<SetupProblem>& problems);
void put_new_course(const TypedRules& typed, Scheme& scheme, std::vector<SetupProblem>& problems);
void put_retention(const TypedRules& typed, Scheme& scheme, std::vector<SetupProblem>& problems);
// A line that is as before stays what it was; another one was checked today.
void put_contacts(const TypedRules& typed,
                  std::vector<Contact>& contacts,
                  Date today,
                  std::vector<SetupProblem>& problems);
// What stands on paper, of those fields: each letter has to be in a typeface of ours.
void refuse_unprintable(const TypedRules& typed,
                        std::initializer_list<SetupField> fields,
                        const Fonts& fonts,
                        std::vector<SetupProblem>& problems);

// The way back: what stands in the fields.
[[nodiscard]] TypedRules typed_of(const Scheme& scheme, const std::vector<Contact>& contacts);

} // namespace safeplaces
