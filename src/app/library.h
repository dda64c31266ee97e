#pragma once

#include "content/course_reader.h"
#include "documents/fonts.h"
#include "domain/print/drawing.h"
#include "domain/print/invitation.h"
#include "domain/print/label_sheet.h"
#include "domain/training/course.h"
#include "domain/venue/form.h"
#include "domain/venue/scheme.h"
#include "interchange/pack.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace safeplaces {

// Where the files that ship with the program stand.
struct InstalledFiles {
    std::filesystem::path courses;
    std::filesystem::path forms;
    std::filesystem::path resources;
    std::filesystem::path translations{}; // the catalogues as wx reads them; made by the build
};

// Rules, numbers, forms and courses, read once and never changed: what ships with the program, or
// what a council brought.
struct Library {
    std::vector<Course> own_courses;  // none that it shares with another library
    CourseList courses;               // all, by id
    std::vector<BrokenCourse> broken; // shown as unavailable; the rest goes on
    Scheme scheme;
    std::vector<Contact> contacts;
    Form suitability;
    Form registration;
    Form change; // of details
    Form leaving;
    Form yearly_check;
    Form visit;                             // the council's own
    std::string language = "en";            // of the forms, as far as they have it; BCP 47
    std::vector<Mark> artwork{};            // the council's picture for its signs; may be empty
    std::string artwork_hash{};             // of its file, in hexadecimal; empty: there is none
    std::vector<Invitation> invitations{};  // what ships for the poster in many languages
    std::vector<LabelSheet> label_sheets{}; // likewise for stickers
    std::unique_ptr<const Fonts> own_fonts; // none where another library's are used
    const Fonts& fonts;
};

// Reads the scheme with that id and all it names. A course that cannot be read is in `broken`; one
// for which the scheme has a refresh time of its own has that. The forms speak `language` (BCP 47),
// or English where they do not have it.
// Throws InstallError when scheme, contacts, forms or fonts cannot be read.
[[nodiscard]] Library read_library(const InstalledFiles& files,
                                   const std::string& scheme,
                                   const std::string& language = "en");

// What a council's pack brings: scheme.toml, contacts.toml, its artwork, and forms and courses, as
// they stand in resources/schemes/<id>, forms/ and courses/. Other forms and courses are those of
// `shipped`, which outlives the result and says in which language the forms speak; so is a course
// that the pack brings just as it ships. Pictures are read when they are shown, so the files of
// another course are put into `folder`, once for each pack; what an older pack left there goes.
//
// Throws InputError with file and line of the first mistake, also in a course; MachineError.
[[nodiscard]] Library
read_library(const Pack& pack, const Library& shipped, const std::filesystem::path& folder);

// The course with that id, or null when it is missing or broken.
[[nodiscard]] const Course* find_course(const Library& library, const CourseId& id);

// The form with that id which somebody signs, or null when it is none of them.
[[nodiscard]] const Form* find_form(const Library& library, const std::string& id);

// Its title, in that language; the id where the course cannot be read.
[[nodiscard]] std::string
course_title(const Library& library, const CourseId& id, const std::string& language);

} // namespace safeplaces
