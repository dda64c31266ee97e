#include "storage/before_update.h"

#include "storage/backups.h"
#include "storage/register/register_copies.h"
#include "storage/register/register_database.h"
#include "storage/register/register_file.h"
#include "storage/venue_file.h"

#include <memory>
#include <optional>
#include <utility>

namespace safeplaces {
namespace fs = std::filesystem;

namespace {

using OpenWriter = std::unique_ptr<Db> (*)(const fs::path& folder);

struct Work {
    const fs::path& open_here;
    Date today;
    std::function<bool()> stop; // empty: nobody can
};

bool can_be_read(const fs::path& file, const DatabaseKind& kind) {
    try {
        Db db(file, Db::Opening::read);
        check_header(db, kind, file);
        return true;
    } catch (const MachineError& error) {
        const Trouble trouble = error.trouble();
        if (trouble == Trouble::damaged || trouble == Trouble::newer_version ||
            trouble == Trouble::other)
            return false;
        throw;
    }
}

// False: there is nothing good to be copied.
bool copy_one(const fs::path& folder,
              const DatabaseKind& kind,
              OpenWriter open_writer,
              const Work& work) {
    if (work.stop && work.stop())
        throw DbError(DbFault::stopped, "the backups were stopped");
    const fs::path file = folder / kind.file_name;
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return false;
    std::optional<LockFile> lock;
    if (folder != work.open_here)
        lock.emplace(folder / "lock");
    try {
        if (!can_be_read(file, kind))
            return false;
        const auto db = open_writer(folder);
        if (work.stop)
            db->stop_when(work.stop);
        back_up(*db, folder, BackupReason::before_update, work.today, kind);
        return true;
    } catch (const MachineError& error) {
        if (error.trouble() != Trouble::damaged)
            throw;
        return false;
    }
}

} // namespace

BackedUp back_up_everything(const fs::path& data,
                            const fs::path& open_here,
                            Date today,
                            const std::function<bool(int done, int all)>& go_on) {
    const std::vector<VenueListing> venues = list_venues(data);
    const std::vector<RegisterListing> registers = list_registers(data);
    const int all = static_cast<int>(venues.size() + registers.size());
    int done = 0;
    std::function<bool()> stop;
    if (go_on)
        stop = [&] { return !go_on(done, all); };
    const Work work{open_here, today, std::move(stop)};
    BackedUp result;
    const auto count = [&](const fs::path& folder, bool is_copied) {
        ++done;
        is_copied ? static_cast<void>(++result.copies) : result.left_out.push_back(folder);
    };
    for (const VenueListing& venue : venues)
        count(venue.folder, copy_one(venue.folder, venue_database, venue_writer, work));
    for (const RegisterListing& each : registers)
        count(each.folder, copy_one(each.folder, register_database(), register_writer, work));
    return result;
}

} // namespace safeplaces
