#pragma once

#include "app/scheme/register_backup_view_model.h"
#include "app/scheme_fixture.h"
#include "storage/files.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>

namespace safeplaces {

// A register with three venues, in a file.
struct ARegisterInAFile : ASchemeWorld {
    inline static const std::string passphrase = "three blue boats sail";

    ARegisterInAFile() {
        const Instant now = outside.now();
        KeyBook{file.db()}.add_first(public_keys(keys), now);
        UserBook{file.db()}.add_first(
            {.id = admin, .name = "Ana Example", .role = SchemeRole::administrator},
            {.bytes = "nobody unwraps this one", .generation = 1}, now);
        PackBook{file.db()}.put({{"scheme.toml", scheme_text(shipped_library().scheme)},
                                 {"contacts.toml", contacts_text(shipped_library().contacts)}});
        fill_with_sample(file.db(), {.venues = 3, .today = venue.today},
                         [](SampleStep, std::int64_t, std::int64_t) {});
        venue.save_to = folder.path / "elsewhere.safebackup";
    }

    SchemeDesk& open(SchemeRole role = SchemeRole::administrator) {
        Unlocked unlocked{.acting = {admin, role}, .user_name = "Ana Example"};
        unlocked.keys.push_back(secret_keys_from(keys.seed()));
        desk.emplace(file, shipped_library(), outside, std::move(unlocked));
        return *desk;
    }

    RegisterBackupState save() {
        RegisterBackupViewModel page{*desk};
        page.begin_save();
        page.save(passphrase, passphrase);
        finish_work();
        return page.state();
    }

    RegisterBackupState try_out(const std::string& typed = passphrase) {
        RegisterBackupViewModel page{*desk};
        page.begin_look();
        page.look_into(typed);
        finish_work();
        return page.state();
    }

    static bool says(const RegisterBackupState& state, const std::string& words) {
        return std::any_of(state.lines.begin(), state.lines.end(), [&](const std::string& line) {
            return line.find(words) != std::string::npos;
        });
    }

    // What stands in the register's folder, but for its own files.
    [[nodiscard]] int strangers() const {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(file.folder())) {
            const std::string name = utf8(entry.path().filename());
            count += name.starts_with("register.db") || name == "lock" || name == "ballast" ||
                             name == "backups"
                         ? 0
                         : 1;
        }
        return count;
    }

    TemporaryFolder folder;
    SecretKeys keys = new_secret_keys();
    UserId admin{"0198a000-0000-7000-8000-000000000901"};
    RegisterFile file = RegisterFile::create(folder.path / "data",
                                             {"0198a000-0000-7000-8000-000000000900"},
                                             "Anyborough Safe Places",
                                             venue.today);
    std::optional<SchemeDesk> desk;
};

} // namespace safeplaces
