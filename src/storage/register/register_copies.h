#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "storage/backups.h"
#include "storage/db.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace safeplaces {

// Registers that are not open: which there are, to look into one, and to put one in its place.

// A register, or a copy or backup of one, to look into. Another program may write it meanwhile.
struct RegisterToRead {
    SchemeId id;
    std::string name;
    std::unique_ptr<Db> db;
};
// `path` is its folder or the file. Nothing is changed. Throws MachineError: missing, damaged (also
// for a file that is no register), newer_version, ...
[[nodiscard]] RegisterToRead read_register(const std::filesystem::path& path);

// The same for a copy that stands alone, which is read wholly: every page and every record is
// checked. A copy of an older version is brought to this one.
[[nodiscard]] RegisterToRead open_register_copy(const std::filesystem::path& file);

// Puts a backup (or a copy from elsewhere) in the place of a register that is damaged, so that
// nobody can unlock it, and which is kept as a backup itself: the program does it. Who was erased
// since stays erased, and no sticker gets a number of one that was signed since. Pre: open() says
// that it is damaged.
// Throws MachineError: in_use, damaged, newer_version, ...; then the register is as it was.
std::filesystem::path bring_back_register(const std::filesystem::path& folder,
                                          const Backup& backup,
                                          Date today,
                                          Instant at);

// A copy from copy_register(), read wholly as by open_register_copy(), becomes the register
// <data>/<its id>/ on this computer; the audit tells it. Throws MachineError; `other` when that
// register is there already. InputError for a file that is no register.
// Numbers of stickers go on well above those that the other computer may have given.
[[nodiscard]] std::filesystem::path
adopt_register(const std::filesystem::path& file, const std::filesystem::path& data, Instant at);

struct RegisterListing {
    enum class Condition { readable, unreadable }; // unreadable: open() will say why
    SchemeId id;
    std::string name;
    std::filesystem::path folder;
    Condition condition = Condition::readable;
};
// The registers in a data folder, by name. Opens nothing for writing. Throws nothing.
[[nodiscard]] std::vector<RegisterListing> list_registers(const std::filesystem::path& data);

} // namespace safeplaces
