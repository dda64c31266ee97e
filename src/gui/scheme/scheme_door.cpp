#include "gui/scheme/scheme_door.h"

#include "app/scheme/adopt_view_model.h"
#include "app/scheme/opened_here.h"
#include "app/scheme/register_doubt.h"
#include "app/scheme/scheme_rules.h"
#include "app/words/register_trouble_words.h"
#include "app/words/tr.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/text.h"

#include <wx/config.h>

#include <utility>
#include <vector>

namespace safeplaces {

namespace {

const wxString user_key = wxS("/scheme/user");

} // namespace

SchemeDoor::SchemeDoor(const std::filesystem::path& data,
                       const InstalledFiles& files,
                       const Library& library,
                       const Outside& outside,
                       wxConfigBase& preferences,
                       Actions actions)
    : m_data(data),
      m_files(files),
      m_library(library),
      m_outside(outside),
      m_preferences(preferences),
      m_actions(std::move(actions)),
      m_opening(outside) {
}

SchemeDoor::~SchemeDoor() = default;

void SchemeDoor::begin() {
    m_several = list_registers(m_data);
    if (m_several.empty()) {
        begin_setup();
    } else if (m_several.size() == 1) {
        open_register(m_several.front().folder);
    } else {
        m_stage = Stage::several;
        m_actions.show();
    }
}

void SchemeDoor::begin_setup() {
    m_stage = Stage::setup;
    m_setup = std::make_unique<SetupViewModel>(
        m_data, m_files, m_library, m_outside,
        [this](std::unique_ptr<RegisterFile> file, Unlocked unlocked) {
            m_register = std::move(file);
            m_scheme = m_register->name();
            take(std::move(unlocked));
        });
    m_actions.show();
}

void SchemeDoor::begin_adopting() {
    m_stage = Stage::adopting;
    m_adopt = std::make_unique<AdoptViewModel>(
        m_data, m_outside, [this](const std::filesystem::path& folder) {
            m_actions.later([this, folder] { open_register(folder); });
        });
    m_actions.show();
}

// What was typed for a new scheme is still there.
void SchemeDoor::give_up_adopting() {
    if (m_setup) {
        m_stage = Stage::setup;
        m_actions.show();
    } else {
        begin();
    }
}

void SchemeDoor::open_register(const std::filesystem::path& folder) {
    m_register.reset(); // it would be in its own way after a failed unlock
    m_scheme.clear();
    try {
        m_register = std::make_unique<RegisterFile>(RegisterFile::open(folder, m_outside.today()));
    } catch (const MachineError& error) {
        m_refused = folder;
        refuse(error.trouble());
        return;
    }
    lock();
}

// There is always a page, also when the disk has gone.
void SchemeDoor::lock() {
    try {
        m_scheme = m_register->name();
        m_why_not_here = why_not_here(*m_register);
        if (m_why_not_here.empty()) {
            ask_passphrase();
        } else {
            m_stage = Stage::handed_over;
            m_actions.show();
        }
    } catch (const MachineError& error) {
        m_refused = m_register->folder();
        refuse(error.trouble());
    }
}

void SchemeDoor::ask_passphrase() {
    const UserId last{from_wx(m_preferences.Read(user_key, wxString{}))};
    m_unlock = std::make_unique<UnlockViewModel>(*m_register, m_outside, last,
                                                 [this](Unlocked it) { take(std::move(it)); });
    m_stage = Stage::locked;
    m_actions.show();
}

void SchemeDoor::take(Unlocked unlocked) {
    if (m_opening.is_running()) {
        return; // pressed twice
    }
    m_unlocked = std::make_unique<Unlocked>(std::move(unlocked));
    m_stage = Stage::opening;
    m_actions.later([this] {
        m_actions.show();
        m_setup.reset();
        m_unlock.reset();
    });
    m_opening.begin([this](const LongWork::Tell&) { make_desk(); },
                    [this] { m_actions.later([this] { look_at_made(); }); });
}

// Beside the window: rules, forms and courses are read, and all venues are looked at that the day
// may move. Makes none where the register is used on another computer.
void SchemeDoor::make_desk() {
    if (!use_here(*m_register, m_unlocked->acting, m_outside)) {
        return;
    }
    auto desk =
        std::make_unique<SchemeDesk>(*m_register, m_library, m_outside, std::move(*m_unlocked));
    look_at_kept_head(*desk);
    begin_day(*desk);
    seal_audit(*desk);
    m_idle = idle_minutes(desk->settings);
    m_desk = std::move(desk);
}

void SchemeDoor::look_at_made() {
    m_unlocked.reset();
    if (m_opening.trouble()) {
        refuse(*m_opening.trouble());
    } else if (!m_desk) {
        lock();
    } else {
        m_actions.opened();
    }
}

void SchemeDoor::refuse(Trouble trouble) {
    m_stage = Stage::refused;
    m_trouble = trouble;
    m_refused = m_register ? m_register->folder() : m_refused;
    if (trouble == Trouble::damaged) {
        offer_backups();
    }
    m_actions.show();
}

void SchemeDoor::offer_backups() {
    auto damaged = std::make_unique<DamagedRegisterViewModel>(
        m_refused, m_outside, [this] { m_actions.later([this] { open_register(m_refused); }); });
    if (!damaged->state().backups.empty()) {
        m_unlock.reset();
        m_register.reset(); // its lock is in the way
        m_scheme.clear();
        m_damaged = std::move(damaged);
        m_stage = Stage::damaged;
    }
}

Screen* SchemeDoor::make_screen(wxWindow* parent, const Look& look) {
    const auto adopt = [this] { m_actions.later([this] { begin_adopting(); }); };
    switch (m_stage) {
    case Stage::several:
        return register_choice_screen(
            parent, look, m_several,
            [this](int chosen) {
                m_actions.later(
                    [this, folder = m_several.at(static_cast<std::size_t>(chosen)).folder] {
                        open_register(folder);
                    });
            },
            adopt);
    case Stage::setup:
        return setup_screen(parent, look, *m_setup, adopt);
    case Stage::adopting:
        return adopt_screen(parent, look, *m_adopt,
                            [this] { m_actions.later([this] { give_up_adopting(); }); });
    case Stage::damaged:
        return damaged_register_screen(parent, look, *m_damaged, [this] {
            m_actions.later([this] { open_register(m_refused); });
        });
    case Stage::handed_over:
        return handed_over_screen(parent, look, m_why_not_here,
                                  [this] { m_actions.later([this] { ask_passphrase(); }); });
    case Stage::locked:
        return unlock_screen(parent, look, *m_unlock);
    case Stage::opening:
        return opening_screen(parent, look, m_scheme);
    case Stage::refused:
        break;
    }
    return refused_register_screen(
        parent, look, refused_register(m_trouble), utf8(m_refused),
        [this] { m_actions.later([this] { open_register(m_refused); }); });
}

std::string SchemeDoor::title() const {
    switch (m_stage) {
    case Stage::several:
        return tr("Which scheme?");
    case Stage::setup:
        return tr("Set up a scheme");
    case Stage::adopting:
        return tr("Bring a register from another computer");
    case Stage::damaged:
        return tr("The register is damaged");
    case Stage::handed_over:
        return tr("Handed over");
    case Stage::locked:
        return tr("Locked");
    case Stage::opening:
        return m_scheme;
    case Stage::refused:
        break;
    }
    return tr("The register");
}

std::unique_ptr<SchemeDesk> SchemeDoor::go_through() {
    keep_user(*m_desk);
    return std::move(m_desk);
}

void SchemeDoor::keep_user(const SchemeDesk& desk) {
    m_preferences.Write(user_key, to_wx(desk.acting.user.text));
    m_preferences.Flush();
}

} // namespace safeplaces
