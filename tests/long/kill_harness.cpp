// Kills a program in the middle of its work, again and again, and looks at what it left.
//
//   kill_harness KILLS [SEED [KIND]]
//
// A child works and says after each call that returned, through a pipe, which it was; after 3 to
// 43 ms (longer for slow work) it is killed with SIGKILL. Then everything that had returned must be
// there, whole. The kinds of work in kill_works.h take turns, or those alone whose name begins with
// KIND; what is done most often, or can harm most, is killed most. Exits with 0 when nothing was
// lost.

#include "kill_works.h"
#include "records.h"

#include "storage/files.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace safeplaces {
namespace {

namespace fs = std::filesystem;

constexpr int most_share = 4;

struct Turn {
    const char* what;
    int share; // of the kills, against the others; up to most_share
    std::function<std::size_t(std::mt19937_64&)> kill_once;
    int kills = 0;
    std::size_t promises = 0;
};

// Places of the turns in a round, each as often as its share.
std::vector<std::size_t> round_of(const std::vector<Turn>& turns) {
    std::vector<std::size_t> round;
    for (int lap = 0; lap < most_share; ++lap) {
        for (std::size_t place = 0; place < turns.size(); ++place) {
            if (turns[place].share > lap)
                round.push_back(place);
        }
    }
    return round;
}

void run(int kills, std::uint64_t seed, const std::string& kind, const fs::path& root) {
    for (const char* name : {"making", "backing-up", "restoring", "migrating", "replacing"})
        make_private_folder(root / name);
    std::optional<Keeping> keeping;
    Making making(root / "making");
    BackingUp backing_up(root / "backing-up");
    Restoring restoring(root / "restoring");
    Migrating migrating(root / "migrating");
    Replacing replacing(root / "replacing");
    std::optional<TakingIn> taking_in;
    int kept = 0;
    int taken = 0;
    // A fresh one now and then, so that a long run does not grow slow.
    const auto keep = [&](std::mt19937_64& random) {
        if (kept++ % 40 == 0)
            keeping.emplace(root / ("keeping-" + std::to_string(kept)));
        return keeping->kill_once(random);
    };
    const auto take_in = [&](std::mt19937_64& random) {
        if (taken++ % 40 == 0)
            taking_in.emplace(root / ("taking-in-" + std::to_string(taken)));
        return taking_in->kill_once(random);
    };
    const auto turn_of = [](auto& work) {
        return [&work](std::mt19937_64& random) { return work.kill_once(random); };
    };
    std::vector<Turn> turns{{"typing and passing", 4, keep},
                            {"migrating", 2, turn_of(migrating)},
                            {"saving a PDF", 2, turn_of(replacing)},
                            {"making a venue", 1, turn_of(making)},
                            {"taking backups", 1, turn_of(backing_up)},
                            {"restoring", 1, turn_of(restoring)},
                            {"taking parcels in", 1, take_in}};
    std::erase_if(turns,
                  [&](const Turn& turn) { return !std::string_view(turn.what).starts_with(kind); });
    require(!turns.empty(), "no kind of work is called " + kind);

    const std::vector<std::size_t> round = round_of(turns);
    std::mt19937_64 random(seed);
    for (int kill = 0; kill < kills; ++kill) {
        Turn& turn = turns[round[static_cast<std::size_t>(kill) % round.size()]];
        turn.promises += turn.kill_once(random);
        ++turn.kills;
    }
    std::size_t promises = 0;
    for (const Turn& turn : turns) {
        std::printf("%-18s %5d kills, %6zu calls had returned, none lost\n", turn.what, turn.kills,
                    turn.promises);
        promises += turn.promises;
    }
    // A run in which nothing was ever kept would prove nothing.
    require(kills < 50 || (turns[0].promises > 20 && promises > 50),
            "every child was killed before it had done anything");
}

} // namespace
} // namespace safeplaces

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    const int kills = argc > 1 ? std::atoi(argv[1]) : 50;
    const std::uint64_t seed =
        argc > 2 ? std::strtoull(argv[2], nullptr, 10) : std::random_device()();
    const fs::path root =
        fs::temp_directory_path() / ("kill-harness-" + std::to_string(::getpid()));
    const std::string kind = argc > 3 ? argv[3] : "";
    std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
    try {
        safeplaces::make_private_folder(root);
        safeplaces::run(kills, seed, kind, root);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "WRONG: %s (files kept in %s)\n", error.what(), root.c_str());
        return 1;
    }
    fs::remove_all(root);
    return 0;
}
