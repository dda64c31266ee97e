// Lets the disk fail at each operation of a journey, and looks at what is left.
//
//   fault_sweep [POINTS [BEGIN]]
//
// Four sweeps: an operation cannot be done, once; it and all after it cannot; from it on nothing
// may be written; and only so many bytes fit. After each point the program starts anew on a good
// disk: everything that a step had returned from must be there, and each failure must have been
// called by its name. With POINTS each sweep takes so many, evenly spread, and others in each run:
// BEGIN, which it prints, repeats one. Without, every operation and every 4 KiB. Exits with 0 when
// nothing was lost.

#include "disk.h"
#include "journey.h"
#include "records.h"

#include "storage/files.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <unistd.h>

namespace safeplaces {
namespace {

namespace fs = std::filesystem;

enum class Retry { none, at_once };

struct Sweep {
    const char* what;
    Trouble named;             // what each failure is called
    Retry retry = Retry::none; // the second try must work
    int last = 0;              // point
    std::function<void(int point)> arrange;
};

// Takes every step and says which returned. A step that fails must say why: `named` counts those
// that call it what it is.
std::set<std::string> taken_by(Journey& journey, const Sweep& sweep, int& named) {
    std::set<std::string> taken;
    for (int step = 1; step <= journey.steps(); ++step) {
        const std::string& name = journey.name(step);
        try {
            journey.take(step);
            taken.insert(name);
        } catch (const MachineError& error) {
            // What an earlier step should have left may be missing now.
            const bool follows = error.trouble() == Trouble::missing && sweep.retry == Retry::none;
            const bool unread = error.trouble() == Trouble::damaged && disk::has_failed_to_read();
            // SQLite gives no reason when the index of its log cannot grow: it counts as full.
            const bool no_index = std::string(error.what()).find("(4874)") != std::string::npos;
            require(error.trouble() == sweep.named || follows || unread || no_index,
                    name + " did not say what was the matter: " + error.what());
            named += error.trouble() == sweep.named ? 1 : 0;
            if (sweep.retry == Retry::at_once) {
                journey.take(step);
                taken.insert(name);
            }
        }
    }
    return taken;
}

void try_point(const fs::path& root, const Sweep& sweep, int point, int& named) {
    fs::remove_all(root);
    make_journey_folders(root);
    disk::watch(root);
    sweep.arrange(point);
    std::set<std::string> taken;
    {
        Journey journey(root);
        taken = taken_by(journey, sweep, named);
        disk::leave();
    }
    check_journey(root, taken);
}

int operations_in_all(const fs::path& root) {
    make_journey_folders(root);
    disk::watch(root);
    Journey journey(root);
    for (int step = 1; step <= journey.steps(); ++step)
        journey.take(step);
    disk::leave();
    return disk::operations();
}

// Takes `points` of the sweep, from that one on; 0: all. Says how many.
int take(const Sweep& sweep, int points, unsigned begin, const fs::path& root) {
    const int tried = points == 0 || points > sweep.last ? sweep.last : points;
    constexpr int some = 20; // of fewer points all may lie where SQLite loses the reason
    int named = 0;
    for (int number = 0; number < tried; ++number) {
        const long place = static_cast<long>(number) * sweep.last / tried + begin;
        const int point = 1 + static_cast<int>(place % sweep.last);
        try {
            try_point(root, sweep, point, named);
        } catch (const std::exception& error) {
            throw Wrong("the disk " + std::string(sweep.what) + " at " + std::to_string(point) +
                        ": " + error.what());
        }
    }
    require(named > 0 || tried < some,
            "of a disk that " + std::string(sweep.what) + " no failure was called by its name");
    return tried;
}

void run(int points, unsigned begin, const fs::path& root) {
    const int operations = operations_in_all(root);
    std::printf("the journey asks the disk for %d things; the sweeps begin at %u\n", operations,
                begin);
    const auto failing = [](int error, disk::Lasting lasting) {
        return [=](int point) { disk::fail_at(point, error, lasting); };
    };
    constexpr int page = 4096;
    constexpr int pages = 1200; // more than the journey keeps
    const Sweep sweeps[] = {
        {"fails once", Trouble::other, Retry::at_once, operations,
         failing(EIO, disk::Lasting::once)},
        {"fails for good", Trouble::other, Retry::none, operations,
         failing(EIO, disk::Lasting::for_good)},
        {"gets read-only", Trouble::read_only, Retry::none, operations, disk::refuse_writing_from},
        {"is full", Trouble::disk_full, Retry::none, pages,
         [](int point) { disk::leave_room(static_cast<std::uint64_t>(point) * page); }},
    };
    for (const Sweep& sweep : sweeps)
        std::printf("a disk that %-17s %5d points, nothing lost\n", sweep.what,
                    take(sweep, points, begin, root));
}

} // namespace
} // namespace safeplaces

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    const int points = argc > 1 ? std::atoi(argv[1]) : 0;
    const unsigned begin = argc > 2     ? static_cast<unsigned>(std::atoi(argv[2]))
                           : points > 0 ? std::random_device()() % 10'000
                                        : 0;
    const fs::path root = fs::temp_directory_path() / ("fault-sweep-" + std::to_string(::getpid()));
    try {
        safeplaces::run(points, begin, root);
    } catch (const std::exception& error) {
        safeplaces::disk::leave();
        std::fprintf(stderr, "WRONG: %s (files kept in %s)\n", error.what(), root.c_str());
        return 1;
    }
    fs::remove_all(root);
    return 0;
}
