#pragma once

#include "app/scheme/adopt_view_model.h"
#include "app/scheme/damaged_register_view_model.h"
#include "app/scheme/unlock_view_model.h"
#include "app/scheme_fixture.h"
#include "app/shipped_library.h"
#include "gui/scheme/scheme_screens.h"
#include "storage/files.h"
#include "temporary_folder.h"
#include "window.h"

#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace safeplaces {

// A window with a screen from before a register is unlocked.
class DoorStage : public OpenWindow {
public:
    explicit DoorStage(int text_percent = 100, ColourScheme colours = ColourScheme::light)
        : OpenWindow(text_percent, colours) {
        world.venue.save_to = folder.path / "anyborough-2026-11-25.safebackup";
        atomic_save(world.venue.save_to, "a letter");
        screen->Destroy();
    }
    ~DoorStage() { frame.reset(); } // before the models that its screen works on

    void place(Screen* shown) {
        screen = shown;
        show();
    }
    void show_unlocking(); // one administrator's, "four calm green words"
    void show_damaged();   // a register with one backup

    TemporaryFolder folder;
    ASchemeWorld world;
    std::filesystem::path root = SAFEPLACES_ROOT;
    InstalledFiles files{root / "courses", root / "forms", root / "resources"};
    AdoptViewModel adopting{folder.path / "data", world.outside, [](const auto&) {}};
    SecretKeys keys = new_secret_keys();
    std::optional<RegisterFile> locked;
    std::unique_ptr<UnlockViewModel> unlocking;
    std::unique_ptr<DamagedRegisterViewModel> damaged;
};

struct DoorScene {
    std::string name;
    std::function<void(DoorStage&)> show;
};

inline std::ostream& operator<<(std::ostream& out, const DoorScene& scene) {
    return out << scene.name;
}

// All screens before a desk is unlocked, in all states that look different.
[[nodiscard]] const std::vector<DoorScene>& door_scenes();

} // namespace safeplaces
