#pragma once

#include "domain/scheme/parcel.h"
#include "storage/db.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// Forms and uses of which two versions came under one id: what of the second one is kept in
// Conflict::incoming, a line of words (storage/line_fields.h).

// What a conflict has room for (register/tables.cpp).
inline constexpr std::size_t most_incoming = 10'000;

// Of a form only what the register does not have already, so that no answer is kept twice.
struct FormVersion {
    std::string form;
    std::string form_version;
    std::string signed_at; // as iso() writes it
    // Those that differ; nothing: this version has no such answer.
    std::map<std::string, std::optional<std::string>> answers;
    int left_out = 0; // answers that differ too, and had no room

    friend bool operator==(const FormVersion&, const FormVersion&) = default;
};
// `here`: the answers in the register.
[[nodiscard]] std::string form_line(const SubmittedForm& form, const Entries& here);
// Without any answer, where there is none (any more) to compare with.
[[nodiscard]] std::string form_line(const SubmittedForm& form);
[[nodiscard]] std::optional<FormVersion> form_version_from(std::string_view line);

[[nodiscard]] std::string use_line(const Use& use);
// Its id is the conflict's subject.
[[nodiscard]] std::optional<Use> use_from_line(std::string_view line);

// ---- What the register has

// Nothing: unknown. Both throw DbError.
[[nodiscard]] std::optional<Registration> find_signed_form(Db& db, const std::string& id);
struct UseAtVenue {
    Use use;
    VenueId venue;
};
[[nodiscard]] std::optional<UseAtVenue> find_use(Db& db, const std::string& id);

// What is kept of second versions of the forms that a venue sent loses its answers, as the forms
// themselves do. Throws DbError.
void forget_form_versions(Db& db, const VenueId& venue);

} // namespace safeplaces
