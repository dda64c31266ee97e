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

// Ends the saving of an installer that is none.
struct Refused {};

// Written under another name first: nobody finds half an installer, or one that was not checked.
UpdateCheck save_installer(const UpdateOrder& order, const fs::path& to, Rights rights) {
    UpdateCheck check;
    std::ifstream in = opened(order.file);
    try {
        atomic_save_pieces(
            to,
            [&](const AddBytes& add) {
                check = read_update(in, order.here, add);
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

UpdateResult carried_out(const UpdateOrder& order, const LongWork::Tell& tell) {
    UpdateResult result;
    result.check = check_update(order.file, order.here);
    if (result.check.fault) {
        return result;
    }
    result.backups = back_up_everything(order.data, order.open_here, order.today,
                                        [&tell] { return !tell(0, 0); });
    const bool is_started_here = is_for_windows(result.check.head);
    if (is_started_here) { // so it is nobody else's
        make_private_folder(order.to);
    }
    const fs::path installer = order.to / path_from_utf8(installer_name(result.check.head));
    result.check =
        save_installer(order, installer, is_started_here ? Rights::owner_only : Rights::as_usual);
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

fs::path waiting_installer_folder(const fs::path& data) {
    return data / "update";
}

void forget_waiting_installer(const fs::path& data) {
    std::error_code ignored;
    fs::remove_all(waiting_installer_folder(data), ignored);
}

} // namespace safeplaces
