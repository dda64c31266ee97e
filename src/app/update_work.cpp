#include "app/update_work.h"

#include "storage/db_error.h"
#include "storage/files.h"

#include <fstream>

namespace safeplaces {

namespace fs = std::filesystem;

namespace {

std::ifstream opened(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in) {
        throw MachineError(Trouble::missing, "cannot open " + utf8(file));
    }
    return in;
}

// By its name, as installer_name() has it.
bool is_newer_installer(const std::string& name, const std::string& version) {
    constexpr std::string_view before = "safe-places-desk-";
    constexpr std::string_view after = "-setup.exe";
    if (!name.starts_with(before) || !name.ends_with(after)) {
        return false;
    }
    const auto of_file = version_from_text(
        std::string_view{name}.substr(before.size(), name.size() - before.size() - after.size()));
    const auto here = version_from_text(version);
    return of_file && here && *of_file > *here;
}

// Ends the saving of an installer that is none.
struct Refused {};

UpdateResult carried_out(const UpdateOrder& order, const LongWork::Tell& tell) {
    UpdateResult result;
    result.check = check_update(order.file, order.here);
    if (result.check.fault) {
        return result;
    }
    result.backups = back_up_everything(order.data, order.open_here, order.today,
                                        [&tell] { return !tell(0, 0); });
    const bool is_started_here = is_for_windows(result.check.head);
    if (is_started_here) { // nobody else has put anything there
        std::error_code ignored;
        fs::remove_all(order.to, ignored);
        make_private_folder(order.to);
    }
    const fs::path installer = order.to / path_from_utf8(installer_name(result.check.head));
    result.check = save_installer(order.file, order.here, installer,
                                  is_started_here ? Rights::owner_only : Rights::as_usual);
    result.installer = result.check.fault ? fs::path{} : installer;
    return result;
}

} // namespace

void UpdateWork::begin(const UpdateOrder& order) {
    if (m_work.is_running()) {
        return;
    }
    m_result.reset();
    m_work.begin(
        [this, order](const LongWork::Tell& tell) {
            try {
                m_result = carried_out(order, tell);
            } catch (const DbError& error) {
                if (error.fault() != DbFault::stopped) {
                    throw;
                }
            }
        },
        [this] {
            if (m_changed) {
                m_changed();
            }
        });
}

UpdateCheck check_update(const fs::path& file, const InstalledProgram& here) {
    std::ifstream in = opened(file);
    return read_update(in, here);
}

UpdateCheck save_installer(const fs::path& file,
                           const InstalledProgram& here,
                           const fs::path& to,
                           Rights rights) {
    UpdateCheck check;
    std::ifstream in = opened(file);
    try {
        atomic_save_pieces(
            to,
            [&](const AddBytes& add) {
                check = read_update(in, here, add);
                if (check.fault) {
                    throw Refused{};
                }
            },
            rights);
    } catch (const Refused&) { // the file has changed since it was chosen: `check` says how
        return check;
    }
    return check;
}

fs::path waiting_installer_folder(const fs::path& data) {
    return data / "update";
}

void forget_waiting_installer(const fs::path& data, const std::string& version) {
    std::error_code error;
    for (fs::directory_iterator entry(waiting_installer_folder(data), error), end;
         !error && entry != end; entry.increment(error)) {
        if (is_newer_installer(utf8(entry->path().filename()), version)) {
            return;
        }
    }
    fs::remove_all(waiting_installer_folder(data), error);
}

} // namespace safeplaces
