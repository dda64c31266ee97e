#pragma once

#include "app/library.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// What keeps a scheme from being complete, or makes it wrong with time.
enum class SchemeRule {
    unreadable,          // a reader refuses the file
    missing_course,      // a rule names a course that is not there
    missing_form,        // likewise a form
    unconfirmed_contact, // the council has not checked the number: it is left off paper
    old_contact,         // checked more than 6 months ago
    missing_hours,       // a contact does not say when it is open
    missing_wording,     // the scheme has no sentences of that kind
};
[[nodiscard]] bool is_error(SchemeRule rule);
// "unconfirmed-contact"
[[nodiscard]] std::string_view name_of(SchemeRule rule);

struct SchemeFinding {
    SchemeRule rule = SchemeRule::unreadable;
    std::string file;
    int line = 0; // 0: the file as a whole
    std::string about{};
};

struct SchemeCheck {
    std::string name; // of the scheme; empty where its rules cannot be read
    std::vector<SchemeFinding> findings;
};

// Looks at a scheme's folder (resources/schemes/<id>) or at a file for venues (.safescheme), as a
// coordinator does before it goes out. Courses and forms are those of the program, and those that
// the file brings. Throws MachineError when there is nothing of the kind.
[[nodiscard]] SchemeCheck
check_scheme(const std::filesystem::path& path, const InstalledFiles& installed, Date today);

[[nodiscard]] int errors_in(const SchemeCheck& check);

} // namespace safeplaces
