#pragma once

#include "app/library.h"
#include "interchange/keys.h"
#include "storage/register/acting.h"
#include "storage/register/register_file.h"

#include <map>
#include <span>
#include <string>

namespace safeplaces {

// What a scheme gives to its venues: rules, numbers, forms and courses, by path.
// Throws InputError where the rules do not hold together (content/scheme_writer.h), InstallError
// when a form or course that ships cannot be read.
[[nodiscard]] std::map<std::string, std::string> pack_files_of(const Scheme& scheme,
                                                               std::span<const Contact> contacts,
                                                               const InstalledFiles& installed);

// The same pack with the forms and courses of the program in the place of its own; those of the
// council that the program does not have stay, and so does a course that it has in a newer version.
// Throws InstallError, InputError for a course.toml without a version.
[[nodiscard]] std::map<std::string, std::string>
with_forms_and_courses_of(const InstalledFiles& installed, std::map<std::string, std::string> pack);

// The pack of the register as it stands now, signed by the first of the keys; those before handed
// over to it. Each one counts up, so that venues take the newest.
// Pre: `keys` are all generations, the newest first. Throws NotAllowed, MachineError.
[[nodiscard]] std::string next_pack(RegisterFile& file,
                                    const Acting& acting,
                                    const Scheme& scheme,
                                    std::span<const SecretKeys> keys,
                                    Instant at);

} // namespace safeplaces
