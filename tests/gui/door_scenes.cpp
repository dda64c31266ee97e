#include "door_scenes.h"

#include "app/scheme/setup_view_model.h"
#include "app/words/register_trouble_words.h"
#include "storage/register/register_copies.h"

#include <boost/test/unit_test.hpp>

#include <sstream>

namespace safeplaces {

namespace {

// A scheme that somebody sets up, as far as that step. Keys take a second to make, so that each
// step is reached once.
class ASetup : public ASchemeWorld {
public:
    explicit ASetup(SetupStep step) {
        const std::filesystem::path root{SAFEPLACES_ROOT};
        m_files = {root / "courses", root / "forms", root / "resources"};
        setup = std::make_unique<SetupViewModel>(m_folder.path, m_files, shipped_library(), outside,
                                                 [](const auto&, const auto&) {});
        while (setup->state().step != step) {
            answer();
            setup->next();
            finish_work();
        }
    }

    std::unique_ptr<SetupViewModel> setup;

private:
    void answer() {
        switch (setup->state().step) {
        case SetupStep::scheme:
            setup->type(SetupField::name, "Anyborough Safe Places");
            setup->type(SetupField::council, "Anyborough Council");
            setup->type(SetupField::districts, "an1, an2");
            setup->type(SetupField::wards, "Riverside\nHarbour\n");
            return;
        case SetupStep::contacts:
            setup->type(SetupField::contacts, "Social care; 020 7946 0001; Worry about an adult");
            return;
        case SetupStep::user:
            setup->type(SetupField::user, "Ana Example");
            setup->type(SetupField::passphrase, "four calm green words");
            setup->type(SetupField::again, "four calm green words");
            return;
        case SetupStep::recovery:
            setup->type(SetupField::first_group, on_the_sheet(setup->state().first_group));
            setup->type(SetupField::second_group, on_the_sheet(setup->state().second_group));
            setup->print_sheet();
            return;
        case SetupStep::rules:
        case SetupStep::pack:
            return;
        }
    }

    // What stands there at "Line 2, group 3 of the sheet".
    [[nodiscard]] std::string on_the_sheet(const std::string& where) const {
        std::istringstream lines{setup->state().code};
        std::string line;
        for (int at = where.at(5) - '0'; at > 0; --at) {
            std::getline(lines, line);
        }
        std::replace(line.begin(), line.end(), '-', ' ');
        std::istringstream groups{line};
        std::string group;
        for (int at = where.at(where.find("group") + 6) - '0'; at > 0; --at) {
            groups >> group;
        }
        return group;
    }

    InstalledFiles m_files;
    TemporaryFolder m_folder;
};

template <SetupStep step>
void show_setup(DoorStage& stage) {
    static const ASetup reached{step};
    stage.place(setup_screen(stage.frame.get(), stage.look, *reached.setup, [] {}));
}

void show_setup_without_answers(DoorStage& stage) {
    static const ASetup begun{SetupStep::scheme};
    stage.place(setup_screen(stage.frame.get(), stage.look, *begun.setup, [] {}));
    begun.setup->next();
}

void show_adopting(DoorStage& stage) {
    stage.place(adopt_screen(stage.frame.get(), stage.look, stage.adopting, [] {}));
}

} // namespace

void DoorStage::show_unlocking() {
    locked.emplace(RegisterFile::in_memory({"0198a000-0000-7000-8000-000000000900"}));
    KeyBook{locked->db()}.add_first(public_keys(keys), world.outside.now());
    UserBook{locked->db()}.add_first(
        {.id = {"0198a000-0000-7000-8000-000000000901"},
         .name = "Ana Example",
         .role = SchemeRole::administrator},
        {.bytes = wrap(keys, "four calm green words", cheap), .generation = 1},
        world.outside.now());
    unlocking =
        std::make_unique<UnlockViewModel>(*locked, world.outside, UserId{}, [](const Unlocked&) {});
    place(unlock_screen(frame.get(), look, *unlocking));
}

void DoorStage::show_damaged() {
    std::filesystem::path at;
    {
        const RegisterFile file = RegisterFile::create(folder.path / "registers",
                                                       {"0198a000-0000-7000-8000-000000000900"},
                                                       "Anyborough", world.venue.today);
        at = file.folder();
    }
    static_cast<void>(back_up_register_before_import(at, world.venue.today));
    damaged = std::make_unique<DamagedRegisterViewModel>(at, world.outside, [] {});
    place(damaged_register_screen(frame.get(), look, *damaged, [] {}));
}

const std::vector<DoorScene>& door_scenes() {
    static const std::vector<DoorScene> all{
        {"which scheme",
         [](DoorStage& stage) {
             stage.place(register_choice_screen(
                 stage.frame.get(), stage.look,
                 {{.id = {}, .name = "Anyborough Safe Places", .folder = {}},
                  {.id = {}, .name = "Sampleton Safe Places", .folder = {}}},
                 [](int) {}, [] {}));
         }},
        {"from another computer", show_adopting},
        {"from another computer, without a passphrase",
         [](DoorStage& stage) {
             show_adopting(stage);
             stage.adopting.choose();
             stage.adopting.adopt({});
         }},
        {"from another computer, at work",
         [](DoorStage& stage) {
             show_adopting(stage);
             stage.adopting.choose();
             stage.adopting.adopt("three blue boats sail");
         }},
        {"from another computer, refused",
         [](DoorStage& stage) {
             show_adopting(stage);
             stage.adopting.choose();
             stage.adopting.adopt("three blue boats sail");
             stage.world.finish_work();
         }},
        {"set up a scheme", show_setup<SetupStep::scheme>},
        {"set up a scheme, with nothing filled in", show_setup_without_answers},
        {"set up a scheme, its rules", show_setup<SetupStep::rules>},
        {"set up a scheme, its contacts", show_setup<SetupStep::contacts>},
        {"set up a scheme, its first administrator", show_setup<SetupStep::user>},
        {"set up a scheme, the recovery sheet", show_setup<SetupStep::recovery>},
        {"set up a scheme, the file for venues", show_setup<SetupStep::pack>},
        {"a desk that opens",
         [](DoorStage& stage) {
             stage.place(opening_screen(stage.frame.get(), stage.look, "Anyborough Safe Places"));
         }},
        {"a passphrase", [](DoorStage& stage) { stage.show_unlocking(); }},
        {"a passphrase that is looked at",
         [](DoorStage& stage) {
             stage.show_unlocking();
             stage.unlocking->enter("another four green words");
         }},
        {"a wrong passphrase",
         [](DoorStage& stage) {
             stage.show_unlocking();
             stage.unlocking->enter("another four green words");
             stage.world.finish_work();
         }},
        {"the recovery sheet, with a slip in it",
         [](DoorStage& stage) {
             stage.show_unlocking();
             stage.unlocking->use_sheet();
             stage.unlocking->enter_code("7K2M9");
         }},
        {"a new passphrase, by the recovery sheet",
         [](DoorStage& stage) {
             stage.show_unlocking();
             stage.unlocking->use_sheet();
             stage.unlocking->enter_code(recovery_code(stage.keys));
         }},
        {"a damaged register", [](DoorStage& stage) { stage.show_damaged(); }},
        {"a register that is not opened",
         [](DoorStage& stage) {
             stage.place(refused_register_screen(
                 stage.frame.get(), stage.look, refused_register(Trouble::damaged),
                 "/home/ana/.local/share/safe-places-desk/register", [] {}));
         }},
        {"a register that was handed over",
         [](DoorStage& stage) {
             stage.place(handed_over_screen(
                 stage.frame.get(), stage.look,
                 "On 25 November 2026 Ana Example gave it out as a backup, for another computer.",
                 [] {}));
         }},
    };
    return all;
}

} // namespace safeplaces
