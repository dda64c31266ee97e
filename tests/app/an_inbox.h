#pragma once

#include "app/scheme/inbox_view_model.h"
#include "app/scheme_fixture.h"
#include "interchange/parcel_file.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// Three venues' computers that the register does not know, and an inbox.
struct AnInbox : ARegister {
    struct Computer {
        VenueId venue;
        DeviceId device;
        SecretKeys keys = new_secret_keys();
    };

    // Sends the next file of that computer; says where it lies.
    std::filesystem::path file_of(const Computer& from, std::int64_t seq = 1) {
        Submission sent;
        sent.id = {new_uuid(outside)};
        sent.venue = from.venue;
        sent.from = device_keys(from.device, from.keys);
        sent.seq = seq;
        sent.made_at = outside.now();
        sent.people = people;
        sent.completions = passes;
        sent.forms = forms;
        sent.uses = uses;
        const std::filesystem::path path =
            folder.path / (from.device.text + '-' + std::to_string(seq) + ".safeplace");
        atomic_save(path, seal_submission(sent, from.keys, public_keys(keys)));
        return path;
    }

    void take_in(const std::filesystem::path& sent) {
        inbox.add({sent});
        finish_work();
    }

    Computer computer(const std::string& number) {
        return {.venue = {"0198a000-0000-7000-8000-0000000001" + number},
                .device = {"0198a000-0000-7000-8000-0000000002" + number}};
    }

    TemporaryFolder folder;
    SchemeDesk& desk = open();
    int taken_in = 0;
    InboxViewModel inbox{desk, [this] { ++taken_in; }};
    Computer bakery = computer("01");
    Computer library = computer("02");
    Computer museum = computer("03");
    std::vector<Person> people;
    std::vector<Completion> passes;
    std::vector<SubmittedForm> forms;
    std::vector<Use> uses;
};

} // namespace safeplaces
