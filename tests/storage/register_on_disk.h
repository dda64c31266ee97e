#pragma once

#include "storage/register_samples.h"

#include <vector>

namespace safeplaces {

struct ARegisterOnDisk : TemporaryFolder {
    ARegisterOnDisk() {
        RegisterFile made = RegisterFile::create(data, scheme_id, "Southampton", today);
        KeyBook(made.db()).add_first(scheme_keys_no(1), now);
    }

    [[nodiscard]] RegisterFile open(Date day = today) const {
        return RegisterFile::open(folder, day);
    }

    [[nodiscard]] std::vector<std::string> backups() const {
        std::vector<std::string> names;
        for (const Backup& backup : backups_of(folder))
            names.push_back(utf8(backup.file.filename()));
        return names;
    }

    fs::path data = path / "data";
    fs::path folder = data / scheme_id.text;
    fs::path file = folder / "register.db";
};

} // namespace safeplaces
