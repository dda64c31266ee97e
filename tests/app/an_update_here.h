#pragma once

#include "app/update_view_model.h"
#include "app/venue_on_disk.h"
#include "interchange/update_samples.h"
#include "storage/backups.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace safeplaces {

// The manager of a venue on this disk has a file from the publisher.
struct AnUpdateHere : AVenueOnDisk {
    explicit AnUpdateHere(const std::string& system = "debian-12-amd64")
        : program(installed_program(system)) {
        // The cases at the scheme's desk have it beside the window, as both windows do.
        world.outside.in_background = [](const std::function<void()>& work,
                                         const std::function<void()>& done) {
            work();
            done();
        };
        world.outside.ask_where_to_save =
            [this](const std::string&, const std::string& name,
                   const std::function<void(std::filesystem::path)>& then) {
                if (!downloads.empty()) {
                    then(downloads / name);
                }
            };
        world.outside.install_at_exit = [this](const ReadyInstaller& installer) {
            at_exit = installer;
        };
        std::filesystem::create_directory(downloads);
        desk = open();
    }

    UpdateViewModel& page() {
        if (!m_page) {
            m_page = std::make_unique<UpdateViewModel>(
                program, UpdateDesk{.outside = world.outside,
                                    .work = desk->update_work,
                                    .folder = desk->file.folder(),
                                    .save_first = [this] { return desk->answers.save(); }});
        }
        return *m_page;
    }

    const UpdateState& choose(const std::string& bytes) {
        folder.write("new.safeupdate", bytes);
        world.save_to = folder.path / "new.safeupdate"; // what is chosen when a file is asked for
        page().choose();
        return page().state();
    }

    [[nodiscard]] std::string update_for(const std::string& system) const {
        UpdateHead head = sample_update();
        head.system = system;
        return update_file(head);
    }

    [[nodiscard]] bool has_backup_before_update() const {
        const auto all = backups_of(where);
        return std::any_of(all.begin(), all.end(), [](const Backup& backup) {
            return backup.reason == BackupReason::before_update;
        });
    }

    InstalledProgram program;
    std::filesystem::path downloads = folder.path / "downloads";
    ReadyInstaller at_exit;
    std::unique_ptr<Desk> desk;

private:
    std::unique_ptr<UpdateViewModel> m_page; // goes before the desk
};

struct AnUpdateOnWindows : AnUpdateHere {
    AnUpdateOnWindows() : AnUpdateHere("windows-x64") {}
};

} // namespace safeplaces
