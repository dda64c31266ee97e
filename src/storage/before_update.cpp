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

// Why it cannot be read; nothing: it can.
std::optional<Trouble> unreadable(const fs::path& file, const DatabaseKind& kind) {
    try {
        Db db(file, Db::Opening::read);
        check_header(db, kind, file);
        return std::nullopt;
    } catch (const MachineError& error) {
        const Trouble trouble = error.trouble();
        if (trouble == Trouble::damaged || trouble == Trouble::newer_version ||
            trouble == Trouble::other)
            return trouble;
        throw;
    }
}

// Why there is nothing good to be copied; nothing: it is copied.
std::optional<Trouble> copy_one(const fs::path& folder,
                                const DatabaseKind& kind,
                                OpenWriter open_writer,
                                const Work& work) {
    if (work.stop && work.stop())
        throw DbError(DbFault::stopped, "the backups were stopped");
    const fs::path file = folder / kind.file_name;
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return Trouble::missing;
    std::optional<LockFile> lock;
    if (folder != work.open_here)
        lock.emplace(folder / "lock");
    try {
        if (const auto trouble = unreadable(file, kind))
            return trouble;
        const auto db = open_writer(folder);
        if (work.stop)
            db->stop_when(work.stop);
        back_up(*db, folder, BackupReason::before_update, work.today, kind);
        return std::nullopt;
    } catch (const MachineError& error) {
        if (error.trouble() != Trouble::damaged)
            throw;
        return error.trouble();
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
    const auto count = [&](const auto& listing, std::optional<Trouble> trouble) {
        ++done;
        trouble ? result.left_out.push_back({listing.folder, listing.name, *trouble})
                : static_cast<void>(++result.copies);
    };
    for (const VenueListing& venue : venues)
        count(venue, copy_one(venue.folder, venue_database, venue_writer, work));
    for (const RegisterListing& each : registers)
        count(each, copy_one(each.folder, register_database(), register_writer, work));
    return result;
}

} // namespace safeplaces
