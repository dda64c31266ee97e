#include "content/course_reader.h"
#include "content/form_reader.h"
#include "content/scheme_reader.h"
#include "domain/error.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace safeplaces;

namespace {

const std::filesystem::path root{SAFEPLACES_ROOT};
const std::filesystem::path southampton = root / "resources/schemes/southampton";

std::vector<std::filesystem::path> shipped_schemes() {
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator{root / "resources/schemes"}) {
        folders.push_back(entry.path());
    }
    return folders;
}

} // namespace

BOOST_AUTO_TEST_SUITE(schemes)

BOOST_AUTO_TEST_CASE(every_scheme_can_be_read_and_names_forms_and_courses_that_exist) {
    BOOST_TEST(!shipped_schemes().empty());
    std::set<std::string> courses;
    for (const Course& course : read_courses(root / "courses").courses) {
        courses.insert(course.id.text);
    }
    for (const auto& folder : shipped_schemes()) {
        try {
            const Scheme scheme = read_scheme(folder);
            BOOST_TEST(!read_contacts(folder).empty());
            for (const CourseNeed& need : scheme.gate) {
                BOOST_TEST(courses.contains(need.course.text), need.course.text);
            }
            (void)read_form(root / "forms" / (scheme.suitability_form + ".toml"));
            (void)read_form(root / "forms" / (scheme.registration_form + ".toml"));
        } catch (const InputError& error) {
            BOOST_ERROR(error.file() << ":" << error.line() << ": " << error.what());
        }
    }
}

BOOST_AUTO_TEST_CASE(southampton_asks_for_half_the_staff_and_the_lead) {
    const Scheme scheme = read_scheme(southampton);
    BOOST_TEST(scheme.provisional.count() == 28);
    BOOST_TEST(scheme.area.size() == 6U);
    BOOST_REQUIRE(scheme.gate.size() == 2U);
    BOOST_TEST(scheme.gate[0].course.text == "being-a-safe-place");
    BOOST_TEST(how_many_needed(scheme.gate[0], 3) == 3);
    BOOST_TEST(how_many_needed(scheme.gate[0], 4) == 3);
    BOOST_TEST(how_many_needed(scheme.gate[0], 10) == 6);
    BOOST_TEST(scheme.gate[1].course.text == "running-a-safe-place");
    BOOST_TEST((scheme.gate[1].audience == Audience::lead));
}

BOOST_AUTO_TEST_CASE(only_emergency_numbers_are_printed_before_the_council_has_checked) {
    std::set<std::string> printed;
    for (const Contact& contact : read_contacts(southampton)) {
        if (may_be_printed(contact)) {
            printed.insert(contact.number);
        }
    }
    BOOST_TEST((printed == std::set<std::string>{"999", "101", "111", "18000", "18001 101"}));
}

BOOST_AUTO_TEST_CASE(numbers_that_no_source_confirms_are_not_shipped) {
    for (const Contact& contact : read_contacts(southampton)) {
        for (const char* number : {"116 123", "0808 500 2222", "07781 480999"}) {
            BOOST_TEST(contact.number != number);
        }
        BOOST_TEST(contact.hours != "to be confirmed");
    }
}

BOOST_AUTO_TEST_SUITE_END()
