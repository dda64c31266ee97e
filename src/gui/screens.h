#pragma once

#include "app/desk.h"
#include "app/update_view_model.h"
#include "app/view_model.h"
#include "app/voice.h"
#include "domain/training/lesson.h"
#include "gui/controls/screen.h"
#include "gui/language_entry.h"
#include "gui/trouble_screen.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace safeplaces {

// Every screen of the venue desk.
enum class Place {
    front, // pick your name, or manage the venue
    home,
    suitability,
    form,
    answers,
    people,
    courses,
    lesson,
    quiz,
    scenario,
    drill,
    led,
    records,
    print_room,
    council,
    use_log,
    backups,
    update, // of the program
    help,
};

// A place and what to show there; what a screen does not need stays empty.
struct Visit {
    Place place = Place::front;
    CourseId course{};           // print room: begins with its sign-in sheet
    std::string field{};         // form: the page on which it stands
    std::string form{};          // form: which one; empty for the registration
    SlideAddress page{};         // lesson: a page to read again
    bool refresher = false;      // lesson: only the pages that they missed
    std::optional<Place> back{}; // help: where it was opened, with the rest as it was there
};

// What each screen is given. All of it outlives the screen.
struct Surroundings {
    const Look& look;
    Desk& desk;
    std::function<void(Visit)> go;      // leaves this screen, after the event
    std::function<void()> open_another; // to the list of venues
    // Closes the venue and brings that back-up of it back. `title` is the back-up's.
    std::function<void(const Backup& backup, const std::string& title)> bring_back{};
    // Other rules count now: the desk is made anew, and shows "Your council".
    std::function<void()> rules_changed{};
    LanguageChoice languages{};
    std::function<void(std::string)> title;    // what the window's title says beside the product
    std::function<void(Visit)> remember;       // where on this screen to be when it is made again
    std::unique_ptr<AnyViewModel>& model;      // of the screen: it stays when only the look changes
    Voice* voice = nullptr;                    // of this computer; null: it has none
    const InstalledProgram* program = nullptr; // whose updates it takes; null: it takes none
    bool has_screen_reader = false;            // which reads aloud in the place of that
    // Puts a window that tells nothing in the place of this one.
    std::function<void()> leave_quickly{};
};

// The view-model of the screen that is being made: the one that stayed, else a new one.
template <class Model, class... From>
[[nodiscard]] Model& model_of(const Surroundings& here, From&&... from) {
    auto* model = dynamic_cast<Model*>(here.model.get());
    if (model == nullptr) {
        auto made = std::make_unique<Model>(std::forward<From>(from)...);
        model = made.get();
        here.model = std::move(made);
    }
    return *model;
}

// Makes the screen of that place. Manager's rooms without a manager lead to the front.
[[nodiscard]] Screen* make_screen(wxWindow* parent, const Surroundings& here, const Visit& visit);

// One function for each; a screen is its file and a row in screens.cpp.
[[nodiscard]] Screen* front_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen* home_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen* suitability_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen* form_screen(wxWindow* parent, const Surroundings& here, const Visit& visit);
[[nodiscard]] Screen* answers_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen* people_screen(wxWindow* parent, const Surroundings& here);
// The privacy notice and the manager PIN, before the first name is typed anywhere; then on.
[[nodiscard]] Screen* notice_screen(wxWindow* parent, const Surroundings& here, const Visit& then);
[[nodiscard]] Screen* courses_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen* lesson_screen(wxWindow* parent, const Surroundings& here, const Visit& visit);
[[nodiscard]] Screen* drill_screen(wxWindow* parent, const Surroundings& here);
// The part of a led session at which it is.
[[nodiscard]] Screen* led_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen*
quiz_screen(wxWindow* parent, const Surroundings& here, const CourseId& course);
[[nodiscard]] Screen*
scenario_screen(wxWindow* parent, const Surroundings& here, const CourseId& course);
[[nodiscard]] Screen* records_screen(wxWindow* parent, const Surroundings& here);
// `group`: begins with the sign-in sheet of that course, where it is not empty.
[[nodiscard]] Screen*
print_screen(wxWindow* parent, const Surroundings& here, const CourseId& group = {});
[[nodiscard]] Screen* use_log_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen* council_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen* backups_screen(wxWindow* parent, const Surroundings& here);
// Pre: here.program.
[[nodiscard]] Screen* update_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen*
help_screen(wxWindow* parent, const Surroundings& here, const Visit& visit = {});

} // namespace safeplaces
