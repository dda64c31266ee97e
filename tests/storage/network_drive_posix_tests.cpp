#include "storage/register/register_copies.h"
#include "storage/register_on_disk.h"

#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <string_view>

namespace {

// A folder of that name looks as if it stood on another computer.
constexpr std::string_view network_drive = "network-drive";
constexpr long nfs = 0x6969;

} // namespace

// Stands in for the system's own, for the whole test program.
extern "C" int statfs(const char* path, struct statfs* about) noexcept {
    const int result = static_cast<int>(::syscall(SYS_statfs, path, about));
    if (result == 0 && std::string_view(path).find(network_drive) != std::string_view::npos)
        about->f_type = nfs;
    return result;
}

namespace safeplaces {

BOOST_FIXTURE_TEST_SUITE(network_drive, ARegisterOnDisk)

BOOST_AUTO_TEST_CASE(no_register_is_made_opened_or_brought_in_there) {
    const fs::path drive = path / ::network_drive;
    fs::create_directories(drive);
    BOOST_CHECK_EXCEPTION(
        static_cast<void>(RegisterFile::create(drive, {uuid_no(99)}, "Elsewhere", today)),
        MachineError, with(Trouble::on_network));
    BOOST_TEST(!fs::exists(drive / uuid_no(99)));

    const fs::path copy = path / "copy.db";
    copy_register(folder, copy);
    BOOST_CHECK_EXCEPTION(static_cast<void>(adopt_register(copy, drive, now)), MachineError,
                          with(Trouble::on_network));
    BOOST_TEST(!fs::exists(drive / scheme_id.text));

    fs::copy(folder, drive / "moved", fs::copy_options::recursive);
    BOOST_CHECK_EXCEPTION(static_cast<void>(RegisterFile::open(drive / "moved", today)),
                          MachineError, with(Trouble::on_network));
    BOOST_CHECK_NO_THROW(static_cast<void>(open())); // on the disk of this computer
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
