#include "app/person_draft.h"

#include "storage/columns.h"

namespace safeplaces {

Entries entries_of(const std::optional<PersonDraft>& draft) {
    if (!draft) {
        return {{"person", {}}, {"name", {}}, {"role", {}}, {"started", {}}, {"left", {}}};
    }
    return {{"person", draft->id ? draft->id->text : std::string{}},
            {"name", draft->name},
            {"role", std::string{word_of(draft->role)}},
            {"started", draft->started},
            {"left", draft->left.value_or("")}};
}

std::optional<PersonDraft> person_draft_in(const Entries& entries) {
    const auto text = [&](const std::string& field) {
        const auto found = entries.find(field);
        return found == entries.end() ? std::string{} : found->second;
    };
    const auto role = kind_of<Role>(text("role"));
    if (!role) {
        return std::nullopt;
    }
    const std::string id = text("person");
    const std::string left = text("left");
    return PersonDraft{.id = id.empty() ? std::nullopt : std::optional{PersonId{id}},
                       .name = text("name"),
                       .role = *role,
                       .started = text("started"),
                       .left = left.empty() ? std::nullopt : std::optional{left}};
}

} // namespace safeplaces
