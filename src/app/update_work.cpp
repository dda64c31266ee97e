#include "app/update_work.h"

#include "storage/db_error.h"
#include "storage/files.h"

#include <fstream>
#include <string_view>
#include <utility>

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

// Passes on what it is given, tells how much that is, and ends where somebody says stop.
InstallerSink telling(const fs::path& file, const LongWork::Tell& tell, InstallerSink sink) {
    std::error_code ignored;
    const auto all = static_cast<std::int64_t>(fs::file_size(file, ignored));
    return [all, &tell, sink = std::move(sink), done = std::int64_t{0}](auto piece) mutable {
        done += static_cast<std::int64_t>(piece.size());
        if (!tell(done, all)) {
            throw DbError(DbFault::stopped, "the update was stopped");
        }
        sink(piece);
    };
}

} // namespace

void UpdateWork::look_at(const fs::path& file, const InstalledProgram& here) {
    work([this, file, here](const LongWork::Tell& tell) {
        m_check = check_update(file, here, tell);
    });
}

void UpdateWork::begin(const UpdateOrder& order) {
    work([this, order](const LongWork::Tell& tell) { m_result = carried_out(order, tell); });
}

UpdateResult UpdateWork::carried_out(const UpdateOrder& order, const LongWork::Tell& tell) {
    UpdateResult result;
    m_step = UpdateStep::backing_up;
    result.backups = back_up_everything(order.data, order.open_here, order.today, tell);
    const bool is_started_here = is_for_windows(order.chosen);
    if (is_started_here) { // nobody else has put anything there
        std::error_code ignored;
        fs::remove_all(order.to.parent_path(), ignored);
        make_private_folder(order.to.parent_path());
    }
    m_step = UpdateStep::saving;
    result.check =
        save_installer(order, is_started_here ? Rights::owner_only : Rights::as_usual, tell);
    result.installer = result.check.fault ? fs::path{} : order.to;
    return result;
}

void UpdateWork::work(std::function<void(const LongWork::Tell& tell)> act) {
    if (m_work.is_running()) {
        return;
    }
    m_step = UpdateStep::checking;
    m_check.reset();
    m_result.reset();
    m_work.begin(
        [act = std::move(act)](const LongWork::Tell& tell) {
            try {
                act(tell);
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

UpdateCheck
check_update(const fs::path& file, const InstalledProgram& here, const LongWork::Tell& tell) {
    std::ifstream in = opened(file);
    return read_update(in, here, telling(file, tell, [](std::string_view) {}));
}

UpdateCheck save_installer(const UpdateOrder& order, Rights rights, const LongWork::Tell& tell) {
    UpdateCheck check;
    std::ifstream in = opened(order.file);
    try {
        atomic_save_pieces(
            order.to,
            [&](const AddBytes& add) {
                check = read_update(in, order.here, telling(order.file, tell, add));
                if (!check.fault && check.head != order.chosen) {
                    check.fault = UpdateFault::damaged;
                }
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
