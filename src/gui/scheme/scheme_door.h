#pragma once

#include "app/library.h"
#include "app/outside.h"
#include "app/scheme/long_work.h"
#include "app/scheme/scheme_desk.h"
#include "app/session.h"
#include "app/words/reasons.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class wxConfigBase;
class wxWindow;

namespace safeplaces {

class DamagedRegisterViewModel;
class Look;
class AdoptViewModel;
class Screen;
class SetupViewModel;
class UnlockViewModel;

// The way to a scheme's desk: sets a scheme up where this computer has none or brings its register
// from another one, asks which one where it has several, and unlocks its register. It owns the
// register while it is open.
class SchemeDoor {
public:
    struct Actions {
        std::function<void()> show;   // the screen of the door, for it is another one now
        std::function<void()> opened; // go_through() has the desk now
        std::function<void(std::function<void()>)> later;
    };

    // What is referred to outlives this; `data` holds the registers.
    SchemeDoor(const std::filesystem::path& data,
               const InstalledFiles& files,
               const Library& library,
               const Outside& outside,
               wxConfigBase& preferences,
               Actions actions);
    ~SchemeDoor();

    void begin();
    void lock();
    void refuse(Trouble trouble);

    // Where one is now.
    [[nodiscard]] Screen* make_screen(wxWindow* parent, const Look& look);
    [[nodiscard]] std::string title() const;

    // The desk of whoever unlocked it. Its screen is gone by now. Pre: it was opened.
    [[nodiscard]] std::unique_ptr<SchemeDesk> go_through();
    // Without a touch for so long, the desk that was opened locks itself.
    [[nodiscard]] std::chrono::minutes idle() const { return m_idle; }
    // The name of the scheme; empty: no register is open.
    [[nodiscard]] const std::string& scheme() const { return m_scheme; }

private:
    enum class Stage { refused, damaged, several, setup, adopting, handed_over, locked, opening };

    void begin_setup();
    void begin_adopting();
    void give_up_adopting();
    void open_register(const std::filesystem::path& folder);
    void ask_passphrase();
    void offer_backups();
    void take(Unlocked unlocked);
    void make_desk();
    void look_at_made();
    void keep_user(const SchemeDesk& desk);

    const std::filesystem::path& m_data;
    const InstalledFiles& m_files;
    const Library& m_library;
    const Outside& m_outside;
    wxConfigBase& m_preferences;
    Actions m_actions;

    Stage m_stage = Stage::setup;
    std::chrono::minutes m_idle = Session::idle;
    Trouble m_trouble = Trouble::other;
    std::string m_why_not_here;
    std::vector<RegisterListing> m_several;
    std::filesystem::path m_refused;
    std::unique_ptr<RegisterFile> m_register;
    std::string m_scheme; // of the register: while the desk is made, that is the worker's
    std::unique_ptr<SetupViewModel> m_setup;
    std::unique_ptr<AdoptViewModel> m_adopt;
    std::unique_ptr<UnlockViewModel> m_unlock;
    std::unique_ptr<DamagedRegisterViewModel> m_damaged;
    std::unique_ptr<Unlocked> m_unlocked; // by one of them
    std::unique_ptr<SchemeDesk> m_desk;   // by the worker, until one goes through
    LongWork m_opening;                   // ends first
};

} // namespace safeplaces
