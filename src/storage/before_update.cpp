#include "storage/before_update.h"

#include "storage/backups.h"
#include "storage/register/register_copies.h"
#include "storage/register/register_database.h"
#include "storage/register/register_file.h"
#include "storage/venue_file.h"

#include <memory>
#include <optional>

namespace safeplaces {
namespace fs = std::filesystem;

namespace {

using OpenWriter = std::unique_ptr<Db> (*)(const fs::path& folder);

struct Work {
    const fs::path& open_here;
    Date today;
    const std::function<bool()>& stop;
};

// False: there is nothing good to be copied.
bool copy_one(const fs::path& folder,
              const DatabaseKind& kind,
              OpenWriter open_writer,
              const Work& work) {
    std::optional<LockFile> lock;
    if (folder != work.open_here)
        lock.emplace(folder / "lock");
    try {
        const fs::path file = folder / kind.file_name;
        check_header(*std::make_unique<Db>(file, Db::Opening::read), kind, file);
        const auto db = open_writer(folder);
        if (work.stop)
            db->stop_when(work.stop);
        back_up(*db, folder, BackupReason::before_update, work.today, kind);
        return true;
    } catch (const MachineError& error) {
        if (error.trouble() != Trouble::damaged && error.trouble() != Trouble::newer_version)
            throw;
        return false;
    }
}

} // namespace

BackedUp back_up_everything(const fs::path& data,
                            const fs::path& open_here,
                            Date today,
                            const std::function<bool()>& stop) {
    const Work work{open_here, today, stop};
    BackedUp result;
    const auto count = [&result](const fs::path& folder, bool is_copied) {
        is_copied ? static_cast<void>(++result.copies) : result.left_out.push_back(folder);
    };
    for (const VenueListing& venue : list_venues(data))
        count(venue.folder, copy_one(venue.folder, venue_database, venue_writer, work));
    for (const RegisterListing& each : list_registers(data))
        count(each.folder, copy_one(each.folder, register_database(), register_writer, work));
    return result;
}

} // namespace safeplaces
