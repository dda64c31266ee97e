#include "scenes.h"

#include "app/a_council.h"
#include "app/quiz_view_model.h"
#include "app/words/opened_file_words.h"
#include "app/words/saving.h"
#include "gui/controls/app_header.h"
#include "gui/text.h"

#include <wx/choice.h>

#include <fstream>

namespace safeplaces {

namespace {

const CourseId course_of_pairs{"being-a-safe-place"};
const CourseId course_of_typed{"running-a-safe-place"};

void sign_with_name(Stage& stage, const std::string& name) {
    const Form& form = stage.world.library.registration;
    const Field* field = field_meaning(form, Meaning::venue_name);
    BOOST_REQUIRE(field != nullptr);
    make_ready(stage);
    stage.world.desk.entries.put(form.id, field->id, name, stage.world.outside.now());
    stage.world.sign();
    stage.show({.place = Place::print_room});
}

// In a folder that is copied elsewhere, and where no backup can be made.
void show_home_with_warnings(Stage& stage) {
    const VenueId id{"0198a000-0000-7000-8000-000000000003"};
    std::filesystem::path at;
    {
        const VenueFile file =
            VenueFile::create(stage.data.path / "OneDrive", id, stage.world.today);
        at = file.folder();
    }
    std::filesystem::remove_all(at / "backups");
    std::ofstream{at / "backups"} << "not a folder";
    stage.world.pass_days(1);
    Desk& desk = stage.change_desk(std::make_unique<Desk>(
        VenueFile::open(at, stage.world.today), stage.world.library, stage.world.outside));
    BOOST_REQUIRE(desk.file.backup_trouble().has_value());
    desk.session.begin_manager(stage.world.outside.now());
    stage.show({.place = Place::home});
}

void ask_one_question(Course& course, const std::string& text, QuestionForm form) {
    course.editions.resize(1);
    Edition& edition = course.editions.front();
    edition.bank = {{.id = {"only"},
                     .text = text,
                     .taught_on = edition.slides.front().address,
                     .form = std::move(form),
                     .why = "999 is for danger now, 101 for what is over."}};
    course.rule = {.draw = 1, .right = 1, .critical = 0};
}

// With questions that no shipped course has.
Library read_library_of_other_questions() {
    Library library = read_shipped_library();
    for (Course& course : library.own_courses) {
        if (course.id == course_of_pairs) {
            ask_one_question(
                course, "Whom do you call?",
                Pairs{.pairs = {{"A fight goes on outside your door, and somebody is hurt", 0},
                                {"A phone was stolen last week", 1}},
                      .matches = {"999, for danger now", "101, the police when nobody is in danger",
                                  "111, for health when it is no emergency"}});
        } else if (course.id == course_of_typed) {
            ask_one_question(
                course, "Which number do you call in an emergency?",
                Typed{.answers = {{.pattern = "999", .feedback = "Yes.", .is_right = true},
                                  {.pattern = "101",
                                   .feedback = "That is the police when nobody is in danger.",
                                   .is_right = false}}});
        }
    }
    return library;
}

void show_question(Stage& stage, const CourseId& course) {
    static const Library library = read_library_of_other_questions();
    Desk& desk = stage.change_desk(
        std::make_unique<Desk>(VenueFile::in_memory({"0198a000-0000-7000-8000-000000000003"}),
                               library, stage.world.outside));
    const Person person{.id = {new_uuid(stage.world.outside)},
                        .name = example_lead,
                        .role = Role::lead,
                        .started = stage.world.today};
    desk.people.add(person);
    desk.session.begin_learner(person.id, stage.world.outside.now());
    stage.show({.place = Place::quiz, .course = course});
}

void match_all_with(Stage& stage, const std::string& words) {
    for (auto* each : everything_in(*stage.screen)) {
        auto* choice = dynamic_cast<wxChoice*>(each);
        if (choice != nullptr && choice->SetStringSelection(to_wx(words))) {
            wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
            event.SetInt(choice->GetSelection());
            choice->ProcessWindowEvent(event);
        }
    }
    settle();
}

std::vector<Scene> rare_home_scenes() {
    return {{"home, with warnings", show_home_with_warnings},
            {"home, with all that the header tells",
             [](Stage& stage) {
                 make_ready(stage);
                 stage.show({.place = Place::home});
                 AppHeader& header = stage.header();
                 header.say(AppHeader::News::unsaved, unsaved_in_words(Trouble::read_only),
                            "Try again", [] {});
                 header.say(AppHeader::News::idle,
                            "Still here? The window goes back to its start in a minute. Your place "
                            "is kept.",
                            "I am still here", [] {});
                 header.say(AppHeader::News::opened_file,
                            file_was_opened("southampton-safe-places-2026-11-25.safescheme"),
                            open_it_word(), [] {});
                 settle();
             }},
            {"staff list, its scheme lead taken off",
             [](Stage& stage) {
                 make_ready(stage);
                 stage.show({.place = Place::people});
                 stage.choose_row(0);
                 stage.press("Take off the list");
             }},
            {"somebody to correct, to fix", [](Stage& stage) {
                 make_ready(stage);
                 stage.show({.place = Place::people});
                 stage.press("Correct the details");
                 stage.type({""});
                 stage.press("Save");
             }}};
}

} // namespace

std::vector<Scene> rare_scenes() {
    std::vector<Scene> all = rare_home_scenes();
    const std::vector<Scene> others{
        {"council, refused",
         [](Stage& stage) {
             make_ready(stage);
             decide(stage, VenueState::refused);
             stage.show({.place = Place::council});
         }},
        {"council, removed",
         [](Stage& stage) {
             make_ready(stage);
             decide(stage, VenueState::removed);
             stage.show({.place = Place::council});
         }},
        {"print room, a letter is missing",
         [](Stage& stage) { sign_with_name(stage, "Aa \u6F22 Shop"); }},
        {"print room, no room for a name",
         [](Stage& stage) { sign_with_name(stage, std::string(160, 'W')); }},
        {"pairs to match", [](Stage& stage) { show_question(stage, course_of_pairs); }},
        {"pairs to match, explained",
         [](Stage& stage) {
             show_question(stage, course_of_pairs);
             match_all_with(stage, "999, for danger now");
             stage.press("Check my answer");
         }},
        {"an answer to type, explained",
         [](Stage& stage) {
             show_question(stage, course_of_typed);
             stage.type({"101"});
             stage.press("Check my answer");
         }},
    };
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

} // namespace safeplaces
