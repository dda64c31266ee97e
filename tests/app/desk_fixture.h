#pragma once

#include "app/desk.h"
#include "app/example.h"
#include "app/shipped_library.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

// A pass of today, as the quiz records it.
inline Completion pass_course(Desk& desk, const PersonId& person, const CourseId& course_id) {
    const Course* course = find_course(desk.library, course_id);
    BOOST_REQUIRE(course != nullptr);
    const Outside& outside = desk.outside;
    const Attempt attempt{.id = {new_uuid(outside)},
                          .person = person,
                          .venue = desk.file.id(),
                          .course = course->id,
                          .version = course->version,
                          .content = course->content_hash,
                          .language = "en",
                          .seed = outside.random(),
                          .started = outside.now(),
                          .finished = outside.now(),
                          .answers = {},
                          .score = {.right = 6, .asked = 6}};
    Completion completion =
        completion_from(attempt, *course, {new_uuid(outside)}, HowTaken::alone, outside.today());
    desk.completions.record(attempt, completion);
    return completion;
}

// A venue's desk in memory, on 25 November 2026 at 10:00, with the shipped courses and forms.
// Nobody has typed anything yet. Questions to the person are answered by the members below.
struct ADesk {
    ADesk() : ADesk(shipped_library()) {}

    explicit ADesk(const Library& shipped)
        : library(shipped),
          outside(make_outside()),
          desk(VenueFile::in_memory({"0198a000-0000-7000-8000-000000000001"}), library, outside) {}

    Date today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};
    std::uint64_t dice = 0;

    // What the person does when asked.
    bool agrees = true;
    std::filesystem::path save_to; // empty: the person cancels
    bool has_printer = true;       // false: the person cancels

    // What was asked and shown.
    std::string question;
    std::string suggestion;
    std::filesystem::path opened;
    std::vector<Drawing> printed;

    const Library& library;
    Outside outside;
    Desk desk;

    void pass_days(int days) { today = plus_days(today, std::chrono::days{days}); }

    // Suitable, filled in with invented answers, and signed.
    void register_venue() {
        const FormContext context = form_context(desk);
        for (const Form* form : {&library.suitability, &library.registration}) {
            desk.entries.put(form->id, example_answers(*form, context), outside.now());
        }
        sign();
    }

    void sign() {
        const Form& form = library.registration;
        desk.registrations.add(
            {.id = {new_uuid(outside)},
             .venue = desk.file.id(),
             .form = form.id,
             .form_version = form.version,
             .signed_at = outside.now(),
             .answers = submitted(form, desk.entries.all(form.id), form_context(desk))});
    }

    PersonId add_person(const std::string& name, Role role = Role::staff) {
        const Person person{
            .id = {new_uuid(outside)}, .name = name, .role = role, .started = today};
        desk.people.add(person);
        return person.id;
    }

    Completion pass(const PersonId& person, const CourseId& course) {
        return pass_course(desk, person, course);
    }

    // Lead, deputy and one more, with every course of the gate that is for them.
    void train_everyone() {
        for (const auto& [name, role] :
             {std::pair{example_lead, Role::lead}, std::pair{example_deputy, Role::deputy},
              std::pair{example_staff, Role::staff}}) {
            const PersonId person = add_person(name, role);
            for (const CourseNeed& need : library.scheme.gate) {
                if (need.audience == Audience::everyone || role == Role::lead) {
                    pass(person, need.course);
                }
            }
        }
    }

private:
    Outside make_outside() {
        Outside world;
        world.now = [this] { return std::chrono::sys_days{today} + std::chrono::hours{10}; };
        world.today = [this] { return today; };
        world.random = [this] { return ++dice * 0x9E3779B97F4A7C15U; };
        world.confirm = [this](const std::string& asked, const std::string&,
                               const std::function<void()>& yes) {
            question = asked;
            if (agrees) {
                yes();
            }
        };
        world.ask_where_to_save = [this](const std::string& asked, const std::string& suggested,
                                         const std::function<void(std::filesystem::path)>& then) {
            question = asked;
            suggestion = suggested;
            if (!save_to.empty()) {
                then(save_to);
            }
        };
        world.ask_which_file = [this](const std::string& asked, const std::string&,
                                      const std::function<void(std::filesystem::path)>& then) {
            question = asked;
            if (!save_to.empty()) {
                then(save_to);
            }
        };
        world.open = [this](const std::filesystem::path& file) { opened = file; };
        world.print = [this](const Drawing& drawing, const std::function<bool()>& may_begin) {
            if (has_printer && may_begin()) {
                printed.push_back(drawing);
            }
        };
        return world;
    }
};

// The same with the registration signed and everybody trained: poster and sticker can be made.
struct AReadyDesk : ADesk {
    AReadyDesk() : AReadyDesk(shipped_library()) {}
    explicit AReadyDesk(const Library& shipped) : ADesk(shipped) {
        register_venue();
        train_everyone();
    }
};

} // namespace safeplaces
