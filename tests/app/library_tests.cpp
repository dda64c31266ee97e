#include <boost/test/unit_test.hpp>

#include "app/a_council.h"
#include "app/desk_fixture.h"
#include "app/library.h"
#include "content/files.h"
#include "content/scheme_reader.h"
#include "content/scheme_writer.h"

#include <algorithm>

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

// A copy of what ships, to be broken.
struct AnInstalledProgram : TemporaryFolder {
    AnInstalledProgram() {
        const fs::path root{SAFEPLACES_ROOT};
        for (const char* part : {"courses", "forms", "resources"}) {
            fs::copy(root / part, path / part, fs::copy_options::recursive);
        }
    }

    [[nodiscard]] Library read(const std::string& language = "en") const {
        return read_library({path / "courses", path / "forms", path / "resources"}, "southampton",
                            language);
    }
};

// A council's pack that brings the course of one folder, and the folder for what is read from it.
struct APackWithACourse : TemporaryFolder {
    Pack pack = ACouncil{}.pack();

    APackWithACourse() {
        const fs::path folder = fs::path{SAFEPLACES_ROOT} / "courses/hate-crime";
        for (const fs::directory_entry& file : fs::recursive_directory_iterator{folder}) {
            if (file.is_regular_file()) {
                const std::string name = path_text(file.path().lexically_relative(folder));
                pack.files.push_back({"courses/hate-crime/" + name, read_file(file.path())});
            }
        }
    }

    PackFile& find(const std::string& path_in_pack) {
        return *std::ranges::find(pack.files, path_in_pack, &PackFile::path);
    }

    void change(const std::string& name, const std::string& from, const std::string& to) {
        std::string& bytes = find("courses/hate-crime/" + name).bytes;
        bytes.replace(bytes.find(from), from.size(), to);
    }

    [[nodiscard]] Library read() const { return read_library(pack, shipped_library(), path); }
    [[nodiscard]] std::ptrdiff_t folders() const {
        return std::distance(fs::directory_iterator{path}, fs::directory_iterator{});
    }
};

constexpr auto hate_crime_course = "hate-crime";

} // namespace

BOOST_AUTO_TEST_SUITE(library)

BOOST_AUTO_TEST_CASE(everything_that_ships_can_be_read) {
    const Library& library = shipped_library();
    BOOST_TEST(library.broken.empty());
    BOOST_TEST(library.registration.id == library.scheme.registration_form);
    BOOST_TEST(library.suitability.id == library.scheme.suitability_form);
    BOOST_TEST(library.change.id == library.scheme.change_form);
    BOOST_TEST(library.leaving.id == library.scheme.leaving_form);
    BOOST_TEST(library.yearly_check.id == library.scheme.yearly_check_form);
    BOOST_TEST(library.visit.id == library.scheme.visit_form);
    BOOST_TEST(!library.contacts.empty());
    for (const CourseNeed& need : library.scheme.gate) {
        BOOST_TEST((find_course(library, need.course) != nullptr), need.course.text);
    }
}

BOOST_FIXTURE_TEST_CASE(a_council_may_set_its_own_time_for_a_course, AnInstalledProgram) {
    Scheme scheme = read_scheme(path / "resources/schemes/southampton");
    scheme.refresh = {{{"being-a-safe-place"}, std::chrono::months{6}}};
    atomic_save(path / "resources/schemes/southampton/scheme.toml", scheme_text(scheme));
    const Library library = read();
    BOOST_TEST(find_course(library, {"being-a-safe-place"})->refresh.count() == 6);
    BOOST_TEST(find_course(library, {"running-a-safe-place"})->refresh.count() ==
               find_course(shipped_library(), {"running-a-safe-place"})->refresh.count());
}

BOOST_FIXTURE_TEST_CASE(a_missing_course_leaves_the_rest, AnInstalledProgram) {
    fs::remove_all(path / "courses" / "running-a-safe-place");
    const Library library = read();
    BOOST_TEST((find_course(library, {"running-a-safe-place"}) == nullptr));
    BOOST_TEST((find_course(library, {"being-a-safe-place"}) != nullptr));
    BOOST_TEST(course_title(library, {"running-a-safe-place"}, "en") == "running-a-safe-place");
}

BOOST_FIXTURE_TEST_CASE(a_broken_course_is_named_with_its_file_and_leaves_the_rest,
                        AnInstalledProgram) {
    atomic_save(path / "courses" / "being-a-safe-place" / "course.toml", "id = [");
    const Library library = read();
    BOOST_TEST_REQUIRE(library.broken.size() == 1U);
    BOOST_TEST(library.broken[0].id.text == "being-a-safe-place");
    BOOST_TEST(library.broken[0].file.ends_with("course.toml"));
    BOOST_TEST(library.broken[0].line == 1);
    BOOST_TEST((find_course(library, {"being-a-safe-place"}) == nullptr));
    BOOST_TEST(!library.courses.empty());
}

BOOST_FIXTURE_TEST_CASE(a_file_missing_from_a_course_breaks_that_course_only, AnInstalledProgram) {
    fs::remove(path / "courses" / "being-a-safe-place" / "quiz.gift");
    const Library library = read();
    BOOST_TEST(library.broken.size() == 1U);
    BOOST_TEST(!library.courses.empty());
}

BOOST_FIXTURE_TEST_CASE(a_form_that_cannot_be_read_is_a_broken_installation, AnInstalledProgram) {
    atomic_save(path / "forms" / "venue-registration.toml", "id = 3");
    BOOST_CHECK_EXCEPTION(static_cast<void>(read()), InstallError, [](const InstallError& error) {
        return std::string{error.what()}.find("venue-registration.toml:1: ") != std::string::npos;
    });
}

BOOST_FIXTURE_TEST_CASE(a_scheme_that_is_not_there_is_a_broken_installation, AnInstalledProgram) {
    fs::remove_all(path / "resources" / "schemes" / "southampton");
    BOOST_CHECK_THROW(static_cast<void>(read()), InstallError);
}

BOOST_FIXTURE_TEST_CASE(a_font_that_is_not_there_is_a_broken_installation, AnInstalledProgram) {
    fs::remove_all(path / "resources" / "fonts");
    BOOST_CHECK_THROW(static_cast<void>(read()), InstallError);
}

BOOST_FIXTURE_TEST_CASE(forms_speak_the_language_of_the_library, AnInstalledProgram) {
    const Library polish = read("pl");
    BOOST_TEST(polish.language == "pl");
    BOOST_TEST(polish.registration.title == "Zarejestruj lokal");
    BOOST_TEST(polish.visit.title ==
               shipped_library().visit.title); // the council's, not translated
}

BOOST_FIXTURE_TEST_CASE(a_form_without_words_in_the_language_stays_english, AnInstalledProgram) {
    fs::remove(path / "forms" / "pl" / "leaving.toml");
    BOOST_TEST(read("pl").leaving.title == "Leave the scheme");
    BOOST_TEST(read("cy").registration.title == "Register your venue");
}

BOOST_FIXTURE_TEST_CASE(broken_words_of_a_form_are_a_broken_installation, AnInstalledProgram) {
    atomic_save(path / "forms" / "pl" / "leaving.toml", "[page.nowhere]\ntitle = \"x\"");
    BOOST_CHECK_EXCEPTION(
        static_cast<void>(read("pl")), InstallError, [](const InstallError& error) {
            return std::string{error.what()}.find("leaving.toml:1: ") != std::string::npos;
        });
    BOOST_TEST(read().leaving.title == "Leave the scheme");
}

BOOST_FIXTURE_TEST_CASE(a_desk_is_made_anew_in_another_language, AnInstalledProgram) {
    const Library polish = read("pl");
    ADesk english;
    auto desk =
        std::make_unique<Desk>(VenueFile::in_memory({"0198a000-0000-7000-8000-000000000003"}),
                               english.library, english.outside);
    desk->settings.put("kept", "yes");
    BOOST_TEST(desk->language == "en");
    desk = with_new_rules(std::move(desk), polish);
    BOOST_TEST(desk->language == "pl");
    BOOST_TEST(desk->library.registration.title == "Zarejestruj lokal");
    BOOST_TEST(desk->settings.get("kept").value_or("") == "yes");
}

BOOST_AUTO_TEST_CASE(a_course_has_its_title_in_every_language) {
    BOOST_TEST(course_title(shipped_library(), {"being-a-safe-place"}, "en") ==
               "Being a Safe Place");
    BOOST_TEST(course_title(shipped_library(), {"being-a-safe-place"}, "xx") ==
               "Being a Safe Place");
}

BOOST_FIXTURE_TEST_CASE(a_course_that_a_pack_brings_as_it_ships_is_the_shipped_one,
                        APackWithACourse) {
    const Library library = read();
    BOOST_TEST(library.courses.size() == shipped_library().courses.size());
    BOOST_TEST(find_course(library, {hate_crime_course}) ==
               find_course(shipped_library(), {hate_crime_course}));
    BOOST_TEST(library.own_courses.empty());
    BOOST_TEST(folders() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_time_that_a_council_sets_holds_for_its_venues_alone, APackWithACourse) {
    const auto months = [](const Library& of, const char* course) {
        return find_course(of, {course})->refresh.count();
    };
    const auto shipped = months(shipped_library(), hate_crime_course);
    find("scheme.toml").bytes += "\n[[refresh]]\ncourse = \"hate-crime\"\nmonths = 5\n";
    const Library library = read();
    BOOST_TEST(months(library, hate_crime_course) == 5);
    BOOST_TEST(months(shipped_library(), hate_crime_course) == shipped);
    BOOST_TEST(months(library, "being-a-safe-place") ==
               months(shipped_library(), "being-a-safe-place"));
    BOOST_TEST(
        std::ranges::is_sorted(library.courses, {}, [](const Course& each) { return each.id; }));
}

BOOST_FIXTURE_TEST_CASE(a_course_that_a_council_has_changed_is_the_councils, APackWithACourse) {
    change("course.toml", "\ntitle = \"", "\ntitle = \"Our own: ");
    const Library library = read();
    BOOST_TEST(course_title(library, {hate_crime_course}, "en").starts_with("Our own: "));
    BOOST_TEST(library.courses.size() == shipped_library().courses.size());
    BOOST_TEST((find_course(library, {hate_crime_course})->content_hash !=
                find_course(shipped_library(), {hate_crime_course})->content_hash));
    BOOST_TEST(folders() == 1);

    // The next pack's takes its place, and none is left where the shipped one serves again.
    change("course.toml", "Our own: ", "Still our own: ");
    BOOST_TEST(course_title(read(), {hate_crime_course}, "en").starts_with("Still our own: "));
    BOOST_TEST(folders() == 1);
    change("course.toml", "Still our own: ", "");
    BOOST_TEST(course_title(read(), {hate_crime_course}, "en") ==
               course_title(shipped_library(), {hate_crime_course}, "en"));
    BOOST_TEST(folders() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_mistake_in_a_councils_course_is_said_with_its_file, APackWithACourse) {
    change("course.toml", "id = ", "id = [");
    BOOST_CHECK_EXCEPTION(static_cast<void>(read()), InputError, [](const InputError& error) {
        return error.file().ends_with("hate-crime/course.toml");
    });
}

BOOST_AUTO_TEST_SUITE_END()
