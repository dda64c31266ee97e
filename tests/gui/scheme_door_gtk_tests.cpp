#include <boost/test/unit_test.hpp>

#include "app/scheme/chain_check.h"
#include "app/scheme/register_doubt.h"
#include "app/words/register_trouble_words.h"
#include "door_scenes.h"
#include "gui/controls/button.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/rail.h"
#include "gui/scheme/scheme_door.h"
#include "gui/scheme/scheme_frame.h"
#include "gui/text.h"
#include "looks.h"
#include "scheme_stage.h"
#include "storage/as_nobody.h"
#include "storage/files.h"

#include <wx/fileconf.h>
#include <wx/menu.h>
#include <wx/modalhook.h>
#include <wx/msgdlg.h>
#include <wx/textctrl.h>
#include <wx/timer.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace safeplaces;
using namespace std::chrono_literals;

namespace {

// On the disk, closed and sealed by nobody yet.
struct ARegisterToUnlock {
    static constexpr auto passphrase = "four calm green words";

    ARegisterToUnlock(const std::filesystem::path& registers, const ASchemeWorld& world)
        : data(registers) {
        RegisterFile file =
            RegisterFile::create(data, scheme, "Anyborough Safe Places", world.venue.today);
        folder = file.folder();
        const Instant now = world.outside.now();
        KeyBook{file.db()}.add_first(public_keys(keys), now);
        UserBook{file.db()}.add_first({.id = {"0198a000-0000-7000-8000-000000000901"},
                                       .name = "Ana Example",
                                       .role = SchemeRole::administrator},
                                      {.bytes = wrap(keys, passphrase, cheap), .generation = 1},
                                      now);
        PackBook{file.db()}.put({{"scheme.toml", scheme_text(shipped_library().scheme)},
                                 {"contacts.toml", contacts_text(shipped_library().contacts)}});
    }

    std::filesystem::path data;
    std::filesystem::path folder;
    SchemeId scheme{"0198a000-0000-7000-8000-000000000900"};
    SecretKeys keys = new_secret_keys();
};

void press_in(wxWindow& screen, const std::string& words) {
    for (auto* window : everything_in(screen)) {
        auto* button = dynamic_cast<Button*>(window);
        if (button != nullptr && words_of(*button) == words) {
            wxCommandEvent event(wxEVT_BUTTON, button->GetId());
            button->ProcessWindowEvent(event);
            break;
        }
    }
    settle(); // a button acts after its event
}

void unlock(wxWindow& screen, const std::string& passphrase) {
    for (auto* window : everything_in(screen)) {
        auto* text = dynamic_cast<wxTextCtrl*>(window);
        if (text != nullptr && dynamic_cast<PinEntry*>(window->GetParent()) != nullptr) {
            text->SetValue(to_wx(passphrase));
        }
    }
    press_in(screen, "Unlock");
}

bool stands_on(wxWindow& window, const std::string& words) {
    const auto all = everything_in(window);
    return std::any_of(all.begin(), all.end(), [&](const wxWindow* each) {
        const auto* paragraph = dynamic_cast<const Paragraph*>(each);
        return paragraph != nullptr && each->IsShownOnScreen() &&
               paragraph->words().find(words) != std::string::npos;
    });
}

// The whole window before a register that is not opened.
struct ARefusedRegister {
    void start() {
        frame = std::make_unique<SchemeFrame>(
            shipped_library(), InstalledFiles{root / "courses", root / "forms", root / "resources"},
            world.outside, made.data, [](const auto&) {});
        frame->Show();
        settle();
    }

    [[nodiscard]] bool says(Trouble trouble) const {
        const Refusal words = refused_register(trouble);
        return from_wx(frame->GetTitle()).starts_with("The register") &&
               stands_on(*frame, words.what) && stands_on(*frame, words.to_do);
    }

    TemporaryFolder folder;
    ASchemeWorld world;
    ARegisterToUnlock made{folder.path / "data", world};
    std::filesystem::path root = SAFEPLACES_ROOT;
    std::unique_ptr<SchemeFrame> frame;
};

// The whole window of a register's desk, unlocked. The clock stands still until a test moves it.
struct AnUnlockedDesk {
    explicit AnUnlockedDesk(
        const std::string& data = "data",
        const std::function<void(const std::filesystem::path& folder)>& prepare = {})
        : made{folder.path / data, world} {
        if (prepare) {
            prepare(made.folder);
        }
        world.outside.now = [this] { return clock; };
        frame = std::make_unique<SchemeFrame>(
            shipped_library(), InstalledFiles{root / "courses", root / "forms", root / "resources"},
            world.outside, made.data, [](const auto&) {});
        frame->Show();
        settle();
        unlock(*frame, ARegisterToUnlock::passphrase);
        BOOST_REQUIRE(comes_to("What needs doing"));
    }

    // Whether that page is there, or comes.
    [[nodiscard]] bool comes_to(const std::string& page) const {
        return wait_for([&] { return from_wx(frame->GetTitle()).starts_with(page); }, 20'000);
    }

    void choose_in_menu(const std::string& words) const {
        auto* bar = frame->GetMenuBar();
        const int item = bar->FindMenuItem(to_wx("Go to"), to_wx(words));
        BOOST_REQUIRE(item != wxNOT_FOUND);
        wxCommandEvent event(wxEVT_MENU, item);
        bar->FindItem(item)->GetMenu()->ProcessEvent(event);
        settle();
    }

    void tick() const {
        wxTimer timer;
        wxTimerEvent event(timer);
        frame->ProcessWindowEvent(event);
        settle();
    }

    // As "safe-places audit verify" says it, which opens the file beside the window.
    [[nodiscard]] AuditVerdict verify() const {
        const auto db = register_reader(made.folder);
        return RegisterAudit{*db}.verify(made.scheme, signed_by(KeyBook{*db}.all()));
    }

    TemporaryFolder folder;
    ASchemeWorld world;
    Instant clock = world.outside.now();
    ARegisterToUnlock made;
    std::filesystem::path root = SAFEPLACES_ROOT;
    std::unique_ptr<SchemeFrame> frame;
};

template <class Kind>
Kind* find_in(wxWindow& window) {
    for (auto* each : everything_in(window)) {
        if (auto* found = dynamic_cast<Kind*>(each)) {
            return found;
        }
    }
    return nullptr;
}

// Somebody says no to what they are asked.
class Refusing : public wxModalDialogHook {
public:
    Refusing() { Register(); }
    ~Refusing() override { Unregister(); }
    int Enter(wxDialog* dialog) override {
        if (const auto* question = dynamic_cast<wxMessageDialog*>(dialog)) {
            asked += from_wx(question->GetMessage());
        }
        return wxID_NO;
    }

    std::string asked;
};

} // namespace

BOOST_AUTO_TEST_SUITE(scheme_door)

BOOST_AUTO_TEST_CASE(the_desk_that_opens_tells_of_an_older_copy_in_the_registers_place) {
    DoorStage stage;
    const ARegisterToUnlock made{stage.folder.path / "data", stage.world};
    const AuditHead newer{.seq = 99, .hash = {}};
    keep_head(made.folder, {.scheme = made.scheme,
                            .head = newer,
                            .at = stage.world.outside.now(),
                            .generation = 1,
                            .signature = made.keys.sign(sealed_text(made.scheme, newer))});
    wxFileConfig preferences{{}, {}, to_wx(utf8(stage.folder.path / "preferences.ini"))};
    bool is_open = false;
    SchemeDoor door{
        made.data,
        stage.files,
        shipped_library(),
        stage.world.outside,
        preferences,
        {.show = [] {},
         .opened = [&] { is_open = true; },
         .later =
             [&](std::function<void()> step) { stage.world.steps.push_back(std::move(step)); }}};
    door.begin();
    stage.place(door.make_screen(stage.frame.get(), stage.look));
    unlock(*stage.screen, ARegisterToUnlock::passphrase);
    stage.world.finish_work();
    BOOST_REQUIRE(is_open);
    const std::unique_ptr<SchemeDesk> desk = door.go_through();
    BOOST_TEST(is_doubtful(*desk));
    BOOST_TEST(kept_head(made.folder, made.scheme)->head.seq == newer.seq);
    stage.frame.reset(); // before the door
}

BOOST_AUTO_TEST_CASE(a_file_that_the_program_was_opened_with_waits_until_the_desk_is_unlocked) {
    Refusing refusing;
    TemporaryFolder folder;
    ASchemeWorld world;
    const ARegisterToUnlock made{folder.path / "data", world};
    const std::filesystem::path root = SAFEPLACES_ROOT;
    SchemeFrame frame{shipped_library(),
                      {root / "courses", root / "forms", root / "resources"},
                      world.outside,
                      made.data,
                      [](const auto&) {}};
    frame.Show();
    frame.open_file(folder.path / "gone.safeplace");
    settle();
    BOOST_TEST(refusing.asked == "");
    unlock(frame, ARegisterToUnlock::passphrase);
    BOOST_TEST(wait_for([&] { return !refusing.asked.empty(); }, 20'000));
    BOOST_TEST(refusing.asked == "You opened “gone.safeplace”. Shall it be taken in?");
    BOOST_TEST(from_wx(frame.GetTitle()).starts_with("Inbox"));
    // Once more, while the inbox is shown.
    refusing.asked.clear();
    frame.meet_second_start(folder.path / "another.safeplace");
    BOOST_TEST(wait_for([&] { return !refusing.asked.empty(); }));
    BOOST_TEST(refusing.asked == "You opened “another.safeplace”. Shall it be taken in?");
}

BOOST_FIXTURE_TEST_CASE(a_register_that_is_open_elsewhere_is_said_and_opens_once_it_is_closed,
                        ARefusedRegister) {
    auto elsewhere =
        std::make_unique<RegisterFile>(RegisterFile::open(made.folder, world.venue.today));
    start();
    BOOST_TEST(says(Trouble::in_use));
    elsewhere.reset();
    press_in(*frame, "Try again");
    BOOST_TEST(from_wx(frame->GetTitle()).starts_with("Locked"));
}

BOOST_FIXTURE_TEST_CASE(a_register_of_a_newer_program_is_said_to_be_one, ARefusedRegister) {
    Db(made.folder / "register.db", Db::Opening::plain).set_version(99);
    start();
    BOOST_TEST(says(Trouble::newer_version));
}

BOOST_FIXTURE_TEST_CASE(a_damaged_register_without_a_backup_promises_none, ARefusedRegister) {
    BOOST_REQUIRE(backups_of(made.folder).empty());
    std::filesystem::resize_file(made.folder / "register.db", 100);
    start();
    BOOST_TEST(says(Trouble::damaged));
    press_in(*frame, "Try again");
    BOOST_TEST(says(Trouble::damaged));
}

BOOST_FIXTURE_TEST_CASE(a_register_that_cannot_be_written_to_is_said_to_be_one, ARefusedRegister) {
    auto elsewhere =
        std::make_unique<RegisterFile>(RegisterFile::open(made.folder, world.venue.today));
    start();
    elsewhere.reset();
    // As root nothing is read-only: the register is opened as somebody else then.
    std::optional<AsNobody> nobody;
    if (::geteuid() == 0) {
        nobody.emplace(folder.path);
    }
    BOOST_REQUIRE(::chmod(made.folder.c_str(), 0500) == 0);
    press_in(*frame, "Try again");
    BOOST_REQUIRE(::chmod(made.folder.c_str(), 0700) == 0);
    nobody.reset();
    BOOST_TEST(says(Trouble::read_only));
}

BOOST_AUTO_TEST_CASE(a_synced_folder_and_a_failed_backup_are_told_once_the_desk_is_open) {
    AnUnlockedDesk window{"OneDrive", [](const std::filesystem::path& folder) {
                              std::filesystem::remove_all(folder / "backups");
                              atomic_save(folder / "backups", "in their place");
                          }};
    BOOST_TEST(wait_for(
        [&] {
            return stands_on(*window.frame, "OneDrive copies the register's folder") &&
                   stands_on(*window.frame, "Today's backup of the register could not be made.");
        },
        20'000));
}

BOOST_AUTO_TEST_CASE(a_file_for_a_venue_offers_to_open_the_desk_of_one) {
    TemporaryFolder folder;
    ASchemeWorld world;
    const ARegisterToUnlock made{folder.path / "data", world};
    const std::filesystem::path root = SAFEPLACES_ROOT;
    std::filesystem::path opened;
    auto* frame = new SchemeFrame{shipped_library(),
                                  {root / "courses", root / "forms", root / "resources"},
                                  world.outside,
                                  made.data,
                                  [&](const std::filesystem::path& file) { opened = file; }};
    frame->Show();
    frame->meet_second_start(folder.path / "safe-place.spmove");
    settle();
    for (auto* each : everything_in(*frame)) {
        auto* button = dynamic_cast<Button*>(each);
        if (button != nullptr && button->IsShownOnScreen() &&
            words_of(*button) == "Open that desk") {
            wxCommandEvent event(wxEVT_BUTTON, button->GetId());
            button->ProcessWindowEvent(event);
            break;
        }
    }
    BOOST_TEST(wait_for([&] { return !opened.empty(); }));
    BOOST_TEST(opened == folder.path / "safe-place.spmove");
    settle(); // the window goes
}

BOOST_AUTO_TEST_CASE(beside_its_rail_nothing_of_the_desk_is_cut_and_tab_goes_round_both) {
    const AnUnlockedDesk window;
    window.frame->SetClientSize(1024, 700);
    settle();
    const auto rail = find_in<Rail>(*window.frame);
    const auto page = find_in<DeskPage>(*window.frame);
    BOOST_REQUIRE((rail != nullptr && page != nullptr));
    BOOST_TEST(page->GetSize().x == beside_rail);
    BOOST_TEST(rail->GetRect().GetRight() < page->GetRect().GetLeft());
    check_nothing_is_cut(*window.frame);
    check_tab_order(*window.frame);
    for (const char* place : {"Venues", "Inbox", "Reports"}) {
        BOOST_TEST_CONTEXT(place) {
            window.choose_in_menu(place);
            BOOST_REQUIRE(window.comes_to(place));
            check_nothing_is_cut(*window.frame);
            check_tab_order(*window.frame);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_desk_that_nobody_touches_is_locked_with_every_change_sealed) {
    AnUnlockedDesk window;
    const AuditVerdict unlocked = window.verify();
    BOOST_TEST(unlocked.sealed_to == unlocked.rows); // at the unlock
    window.choose_in_menu("Scheme settings");
    press_in(*window.frame, "See the rules");
    BOOST_REQUIRE(window.comes_to("Rules and numbers"));
    TextEntry* minutes = nullptr; // until the desk locks itself: the last on the page
    for (auto* each : everything_in(*window.frame)) {
        auto* entry = dynamic_cast<TextEntry*>(each);
        minutes = entry != nullptr ? entry : minutes;
    }
    BOOST_REQUIRE(minutes != nullptr);
    BOOST_REQUIRE(minutes->value() == "5");
    minutes->control().SetValue(to_wx("10"));
    press_in(*window.frame, "Save the settings");
    const AuditVerdict changed = window.verify();
    BOOST_TEST(changed.rows == unlocked.rows + 1);
    BOOST_TEST(changed.sealed_to == unlocked.rows);

    window.clock += 4min; // of the five that held when it was unlocked
    window.tick();
    BOOST_TEST(window.comes_to("Rules and numbers"));
    // What is still read beside the window counts as a touch.
    BOOST_TEST(wait_for([&] {
        window.clock += 5min;
        window.tick();
        return from_wx(window.frame->GetTitle()).starts_with("Locked");
    }));
    BOOST_TEST((window.verify() ==
                AuditVerdict{.rows = changed.rows, .first_broken = {}, .sealed_to = changed.rows}));
    const auto head = kept_head(window.made.folder, window.made.scheme);
    BOOST_REQUIRE(head.has_value());
    BOOST_TEST(head->head.seq == changed.rows);
}

BOOST_AUTO_TEST_SUITE_END()
