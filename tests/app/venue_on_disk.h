#pragma once

#include "app/desk_fixture.h"
#include "app/restored_venue.h"

#include <fstream>
#include <memory>

namespace safeplaces {

inline void
overwrite(const std::filesystem::path& file, std::streamoff at, const std::string& bytes) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(at);
    stream << bytes;
}

// A venue in a file, closed. On 25 November it was made (and backed up, empty) and Ada joined and
// passed; on the 26th it was backed up, and then Ben joined and passed.
struct AVenueOnDisk {
    AVenueOnDisk() {
        auto desk =
            std::make_unique<Desk>(VenueFile::create(data, {new_uuid(world.outside)}, world.today),
                                   world.library, world.outside);
        where = desk->file.folder();
        desk->file.set_name("The Old Shop");
        join(*desk, "Ada");
        desk.reset();
        world.pass_days(1);
        join(*open(), "Ben");
    }

    [[nodiscard]] std::unique_ptr<Desk> open() {
        return open_desk(where, world.library, world.outside);
    }

    void join(Desk& desk, const std::string& name) {
        const Person person{.id = {new_uuid(world.outside)}, .name = name, .started = world.today};
        desk.people.add(person);
        pass_course(desk, person.id, {"being-a-safe-place"});
    }

    void damage() { overwrite(where / "venue.db", 0, "this is no database at all"); }

    [[nodiscard]] std::vector<std::string> names() {
        std::vector<std::string> found;
        for (const Person& person : open()->people.all()) {
            found.push_back(person.name);
        }
        return found;
    }

    TemporaryFolder folder;
    ADesk world; // its outside: clock, dice and answers to questions
    std::filesystem::path data = folder.path / "data";
    std::filesystem::path where;
};

} // namespace safeplaces
