// Cuts the power at random moments of a journey, and looks at what the disk would have.
//
//   power_cut CUTS [SEED]
//
// The journey runs once, and everything that it asks of the disk is written down. For each cut the
// files are made again from a beginning of that record: what was synced is there; of what was not,
// each sector of 512 bytes is there or not, by chance, and so are new names, in one of two ways: as
// a journalling file system keeps them (in order, and every sync keeps all before it), or each
// folder for itself. Then the program starts. Exits with 0 when nothing that a step had returned
// from was lost.

#include "disk.h"
#include "journey.h"
#include "records.h"

#include "storage/files.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <span>
#include <unistd.h>

namespace safeplaces {
namespace {

namespace fs = std::filesystem;
using Kind = DiskEvent::Kind;

constexpr std::uint64_t sector = 512;

enum class Names { in_order, each_folder };

// What a disk would hold after the power went.
class Remains {
public:
    Remains(std::span<const DiskEvent> events, Names names, std::mt19937_64& random)
        : m_names(names),
          m_random(random),
          m_chance(std::uniform_real_distribution<>(0, 1)(random)) {
        for (const DiskEvent& event : events)
            take(event);
        for (auto& [node, changes] : m_changes)
            lose_some(m_bytes[node], changes);
        keep_some_names();
    }

    void write_to(const fs::path& root) const { write_folder(0, root); }

private:
    void take(const DiskEvent& event) {
        switch (event.kind) {
        case Kind::make:
            if (event.is_folder)
                m_folders[event.node];
            [[fallthrough]];
        case Kind::remove:
        case Kind::rename:
            m_names_to_come.push_back(&event);
            break;
        case Kind::write:
        case Kind::truncate:
            m_changes[event.node].push_back(&event);
            break;
        case Kind::sync:
            for (const DiskEvent* change : m_changes[event.node])
                apply(m_bytes[event.node], *change);
            m_changes[event.node].clear();
            keep_names_of(event.node);
            break;
        case Kind::promise:
            break;
        }
    }

    static void apply(std::string& bytes, const DiskEvent& change) {
        if (change.kind == Kind::truncate) {
            bytes.resize(change.offset);
            return;
        }
        if (bytes.size() < change.offset + change.bytes.size())
            bytes.resize(change.offset + change.bytes.size());
        bytes.replace(change.offset, change.bytes.size(), change.bytes);
    }

    bool by_chance() { return std::bernoulli_distribution(m_chance)(m_random); }

    void lose_some(std::string& bytes, const std::vector<const DiskEvent*>& changes) {
        for (const DiskEvent* change : changes) {
            if (change->kind == Kind::truncate) {
                if (by_chance())
                    apply(bytes, *change);
                continue;
            }
            for (std::uint64_t at = 0; at < change->bytes.size();) {
                const std::uint64_t size = std::min<std::uint64_t>(
                    sector - (change->offset + at) % sector, change->bytes.size() - at);
                if (by_chance())
                    apply(bytes, {.kind = Kind::write,
                                  .offset = change->offset + at,
                                  .bytes = change->bytes.substr(at, size)});
                at += size;
            }
        }
    }

    // A sync of a folder keeps its names, one of a file the name it was made with; and with them
    // all that came before in the same folders.
    void keep_names_of(int node) {
        std::set<int> folders{node};
        std::vector<const DiskEvent*> kept;
        std::vector<const DiskEvent*> rest;
        for (auto event = m_names_to_come.rbegin(); event != m_names_to_come.rend(); ++event) {
            const std::set<int> here = folders_of(**event);
            const bool is_kept =
                m_names == Names::in_order ||
                ((*event)->kind == Kind::make && (*event)->node == node) ||
                std::ranges::any_of(here, [&](int folder) { return folders.contains(folder); });
            if (is_kept)
                folders.insert(here.begin(), here.end());
            (is_kept ? kept : rest).push_back(*event);
        }
        std::for_each(kept.rbegin(), kept.rend(), [&](const DiskEvent* event) { rename(*event); });
        m_names_to_come.assign(rest.rbegin(), rest.rend());
    }

    static std::set<int> folders_of(const DiskEvent& event) {
        std::set<int> folders{event.folder};
        if (event.kind == Kind::rename)
            folders.insert(event.to_folder);
        return folders;
    }

    void rename(const DiskEvent& event) {
        auto& entries = m_folders[event.folder];
        switch (event.kind) {
        case Kind::make:
            entries[event.name] = event.node;
            break;
        case Kind::remove:
            entries.erase(event.name);
            break;
        default:
            if (const auto found = entries.find(event.name); found != entries.end()) {
                const int node = found->second;
                entries.erase(found);
                m_folders[event.to_folder][event.to_name] = node;
            }
        }
    }

    // Of the changes of names that were not synced, a beginning.
    void keep_some_names() {
        std::set<int> stopped;
        for (const DiskEvent* event : m_names_to_come) {
            const std::set<int> folders = folders_of(*event);
            const bool may =
                std::ranges::none_of(folders, [&](int folder) { return stopped.contains(folder); });
            if (may && by_chance()) {
                rename(*event);
            } else if (m_names == Names::in_order) {
                return;
            } else {
                stopped.insert(folders.begin(), folders.end());
            }
        }
    }

    void write_folder(int folder, const fs::path& path) const {
        const auto entries = m_folders.find(folder);
        if (entries == m_folders.end())
            return;
        for (const auto& [name, node] : entries->second) {
            if (m_folders.contains(node)) {
                fs::create_directory(path / name);
                write_folder(node, path / name);
            } else if (!name.ends_with("-shm")) { // no disk keeps the memory that programs share
                const auto bytes = m_bytes.find(node);
                std::ofstream(path / name, std::ios::binary)
                    << (bytes == m_bytes.end() ? std::string() : bytes->second);
            }
        }
    }

    Names m_names;
    std::mt19937_64& m_random;
    double m_chance; // of what was not synced to be there
    std::map<int, std::map<std::string, int>> m_folders{{0, {}}};
    std::map<int, std::string> m_bytes;
    std::map<int, std::vector<const DiskEvent*>> m_changes; // of files, not synced
    std::vector<const DiskEvent*> m_names_to_come;          // changes of names, not synced
};

std::vector<DiskEvent> recorded(const fs::path& root, Journey& journey) {
    for (int step = 1; step <= journey.steps(); ++step) {
        journey.take(step);
        disk::promise(step);
    }
    journey.stop();
    disk::leave();
    fs::remove_all(root);
    return disk::events();
}

void run(int cuts, std::uint64_t seed, const fs::path& root) {
    fs::create_directory(root);
    disk::watch(root);
    disk::record();
    make_journey_folders(root);
    Journey journey(root);
    const std::vector<DiskEvent> events = recorded(root, journey);
    std::printf("%zu events, seed %llu\n", events.size(), static_cast<unsigned long long>(seed));

    std::mt19937_64 random(seed);
    for (int cut = 0; cut < cuts; ++cut) {
        const auto at = std::uniform_int_distribution<std::size_t>(0, events.size())(random);
        const std::span before = std::span(events).first(at);
        std::set<std::string> taken;
        for (const DiskEvent& event : before) {
            if (event.kind == Kind::promise)
                taken.insert(journey.name(static_cast<int>(event.offset)));
        }
        const Names names = cut % 2 == 0 ? Names::in_order : Names::each_folder;
        fs::remove_all(root);
        fs::create_directory(root);
        Remains(before, names, random).write_to(root);
        try {
            check_journey(root, taken);
        } catch (const std::exception& error) {
            throw Wrong(
                "cut " + std::to_string(cut) + " after event " + std::to_string(at) +
                (names == Names::in_order ? ", names in order: " : ", names as they come: ") +
                error.what());
        }
    }
    std::printf("%d power cuts, nothing lost\n", cuts);
}

} // namespace
} // namespace safeplaces

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    const int cuts = argc > 1 ? std::atoi(argv[1]) : 200;
    const std::uint64_t seed =
        argc > 2 ? std::strtoull(argv[2], nullptr, 10) : std::random_device()();
    const fs::path root = fs::temp_directory_path() / ("power-cut-" + std::to_string(::getpid()));
    try {
        safeplaces::run(cuts, seed, root);
    } catch (const std::exception& error) {
        safeplaces::disk::leave();
        std::fprintf(stderr, "WRONG: %s (files kept in %s)\n", error.what(), root.c_str());
        return 1;
    }
    fs::remove_all(root);
    return 0;
}
