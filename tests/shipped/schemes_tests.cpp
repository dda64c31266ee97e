#include "content/course_reader.h"
#include "content/form_reader.h"
#include "content/scheme_reader.h"
#include "domain/error.h"
#include "shipped/plain_words.h"

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
            for (const CourseRefresh& refresh : scheme.refresh) {
                BOOST_TEST(courses.contains(refresh.course.text), refresh.course.text);
            }
            for (const std::string& form :
                 {scheme.suitability_form, scheme.registration_form, scheme.change_form,
                  scheme.leaving_form, scheme.yearly_check_form, scheme.visit_form}) {
                (void)read_form(root / "forms" / (form + ".toml"));
            }
        } catch (const InputError& error) {
            BOOST_ERROR(error.file() << ":" << error.line() << ": " << error.what());
        }
    }
}

BOOST_AUTO_TEST_CASE(southampton_asks_for_half_the_staff_and_the_lead) {
    const Scheme scheme = read_scheme(southampton);
    BOOST_TEST(scheme.provisional.count() == 28);
    BOOST_TEST(scheme.area.size() == 6U);
    BOOST_TEST(scheme.new_course.count() == 60);
    BOOST_REQUIRE(scheme.gate.size() == 6U);
    BOOST_TEST(scheme.gate[0].course.text == "being-a-safe-place");
    BOOST_TEST(how_many_needed(scheme.gate[0], 3) == 3);
    BOOST_TEST(how_many_needed(scheme.gate[0], 4) == 3);
    BOOST_TEST(how_many_needed(scheme.gate[0], 10) == 6);
    for (std::size_t course = 0; course < 5; ++course) {
        BOOST_TEST((scheme.gate[course].audience == Audience::everyone));
        BOOST_TEST(how_many_needed(scheme.gate[course], 10) == 6);
    }
    BOOST_TEST(scheme.gate[5].course.text == "running-a-safe-place");
    BOOST_TEST((scheme.gate[5].audience == Audience::lead));
}

BOOST_AUTO_TEST_CASE(
    southampton_approves_for_a_year_with_one_level_and_keeps_no_longer_than_needed) {
    const Scheme scheme = read_scheme(southampton);
    BOOST_TEST(scheme.levels.size() == 1U);
    BOOST_TEST(scheme.approval.count() == 12);
    BOOST_TEST(scheme.renewal_notice.count() == 60);
    BOOST_TEST(scheme.retention.people.count() == 12);
    BOOST_TEST(scheme.retention.venues.count() == 24);
    BOOST_TEST(scheme.retention.uses.count() == 24);
}

BOOST_AUTO_TEST_CASE(no_fact_about_southampton_is_made_up) {
    const Scheme scheme = read_scheme(southampton);
    BOOST_TEST(scheme.wards.empty());
    BOOST_TEST(scheme.email.empty());
}

BOOST_AUTO_TEST_CASE(southampton_sees_to_public_access_insurance_and_suitability) {
    std::set<std::string> required;
    for (const CouncilCheck& check : read_scheme(southampton).checks) {
        BOOST_TEST(!check.help.empty(), check.id);
        if (check.need == Need::required) {
            required.insert(check.id);
        }
    }
    BOOST_TEST((required == std::set<std::string>{"open-to-public", "insurance-seen", "suitable",
                                                  "hours-complete"}));
}

BOOST_AUTO_TEST_CASE(what_a_venue_may_be_asked_is_plain_and_says_what_to_do) {
    const Scheme scheme = read_scheme(southampton);
    BOOST_TEST(scheme.questions.size() >= 10U);
    BOOST_TEST(scheme.plan.size() >= 10U);
    Reading reading;
    for (const auto& list : {scheme.questions, scheme.plan}) {
        for (const StandardSentence& sentence : list) {
            reading.add(sentence.text);
            BOOST_TEST(sentence.text.ends_with("."), sentence.id);
            BOOST_TEST(sentence.text.find('!') == std::string::npos, sentence.id);
        }
    }
    BOOST_TEST(reading.index() < 4, reading.index());
    BOOST_TEST(reading.longest <= 20);
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
