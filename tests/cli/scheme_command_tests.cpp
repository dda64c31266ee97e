#include <boost/test/unit_test.hpp>

#include "cli/cli.h"

#include "content/files.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

const char* const rules = R"(id = "small"
name = "Small Safe Places"
council = "Small Council"
email = "safe-places@example.org"
suitability_form = "suitability-check"
registration_form = "venue-registration"
area = ["SO14"]
levels = ["Safe Place"]
provisional_days = 30

[[gate]]
course = "being-a-safe-place"
for = "everyone"
more_than = 0.5
at_least = 2
everyone_up_to = 3

[[check]]
id = "insurance"
label = "Insurance seen"

[[question]]
id = "when"
text = "When do you open?"

[[plan]]
id = "train"
text = "Train one more."
)";

const char* const contacts = R"([[contact]]
id = "emergency"
name = "Emergency"
number = "999"
use = "Danger now"
hours = "Always"
source = "example.org"
always = true

[[contact]]
id = "care"
name = "Care line"
number = "020 7946 0001"
use = "Worries"
hours = "Always"
source = "example.org"
checked = 2026-05-25
)";

struct CheckingAScheme : TemporaryFolder {
    CheckingAScheme() {
        write("small/scheme.toml", rules);
        write("small/contacts.toml", contacts);
    }

    int check(const std::vector<std::string>& paths) {
        out.str({});
        err.str({});
        std::vector<const char*> all{"safe-places", "scheme", "check"};
        for (const std::string& each : paths) {
            all.push_back(each.c_str());
        }
        return run_cli(static_cast<int>(all.size()), all.data(),
                       {.files = shipped,
                        .scheme = "southampton",
                        .version = "1.2.3",
                        .today = std::chrono::year{2026} / std::chrono::November / 25,
                        .out = out,
                        .err = err});
    }

    // Plants a fault; what the check says is its one finding.
    void plant(const std::string& file, const std::string& words, const std::string& fault) {
        std::string text = read_content_file(path / "small" / file);
        const std::size_t at = text.find(words);
        BOOST_REQUIRE(at != std::string::npos);
        write("small/" + file, text.replace(at, words.size(), fault));
    }

    void says(const std::string& place_and_kind, const std::string& rule, int exit) {
        BOOST_TEST(check({utf8(path / "small")}) == exit);
        const std::string said = out.str();
        BOOST_TEST(said.starts_with(path_text(path / "small") + '/' + place_and_kind), said);
        BOOST_TEST(said.find('(' + rule + ")\n    Better: ") != std::string::npos, said);
        BOOST_TEST(std::count(said.begin(), said.end(), '\n') == 3, said);
    }

    std::filesystem::path share{SAFEPLACES_ROOT};
    InstalledFiles shipped{share / "courses", share / "forms", share / "resources"};
    std::ostringstream out;
    std::ostringstream err;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(scheme_command, CheckingAScheme)

BOOST_AUTO_TEST_CASE(a_whole_scheme_has_nothing_to_say) {
    BOOST_TEST(check({utf8(path / "small")}) == 0);
    BOOST_TEST(out.str() == "Small Safe Places: no errors, no warnings.\n");
}

BOOST_AUTO_TEST_CASE(a_contact_that_nobody_checked_is_a_warning) {
    plant("contacts.toml", "checked = 2026-05-25\n", "");
    says("contacts.toml:11: warning: ", "unconfirmed-contact", 0);
}

BOOST_AUTO_TEST_CASE(a_contact_is_old_after_six_months) {
    plant("contacts.toml", "2026-05-25", "2026-05-24");
    says("contacts.toml:11: warning: ", "old-contact", 0);
}

BOOST_AUTO_TEST_CASE(a_contact_says_when_somebody_answers) {
    plant("contacts.toml", "hours = \"Always\"\n", "");
    says("contacts.toml:2: warning: ", "missing-hours", 0);
}

BOOST_AUTO_TEST_CASE(a_rule_about_a_course_or_form_that_is_not_there_is_an_error) {
    plant("scheme.toml", "being-a-safe-place", "being-kind");
    says("scheme.toml:12: error: ", "missing-course", 1);
    plant("scheme.toml", "being-kind", "being-a-safe-place");
    plant("scheme.toml", "\"suitability-check\"", "\"suited\"");
    says("scheme.toml:5: error: ", "missing-form", 1);
}

BOOST_AUTO_TEST_CASE(wording_that_a_desk_needs_is_missed) {
    plant("scheme.toml", "levels = [\"Safe Place\"]\n", "");
    says("scheme.toml: warning: The scheme has no levels.", "missing-wording", 0);
}

BOOST_AUTO_TEST_CASE(a_mistake_in_the_file_is_an_error_with_its_line) {
    plant("contacts.toml", "number = \"999\"", "number = 999");
    says("contacts.toml:4: error: ", "unreadable", 1);
}

BOOST_AUTO_TEST_CASE(the_file_for_venues_is_looked_at_too) {
    const SecretKeys keys = new_secret_keys();
    Pack pack{.scheme_uid = "01890000-0000-7000-8000-000000000001",
              .scheme_id = "small",
              .name = "Small Safe Places",
              .keys = public_keys(keys),
              .older = {},
              .compromised = {},
              .files = {}};
    plant("scheme.toml", "being-a-safe-place", "being-kind");
    pack.files = {{"scheme.toml", read_content_file(path / "small" / "scheme.toml")},
                  {"contacts.toml", contacts}};
    write("small.safescheme", sign_pack(pack, keys));
    BOOST_TEST(check({utf8(path / "small.safescheme")}) == 1);
    BOOST_TEST(out.str().find("(missing-course)") != std::string::npos);
    pack.files.push_back({"courses/being-kind/course.toml", "id = \"being-kind\"\n"});
    write("small.safescheme", sign_pack(pack, keys));
    BOOST_TEST(check({utf8(path / "small.safescheme")}) == 0);
    write("small.safescheme", "no pack");
    BOOST_TEST(check({utf8(path / "small.safescheme")}) == 1);
    BOOST_TEST(out.str().find("(unreadable)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(other_programs_get_the_same_as_json) {
    plant("contacts.toml", "checked = 2026-05-25\n", "");
    BOOST_TEST(check({utf8(path / "small"), "--json"}) == 0);
    const std::string said = out.str();
    BOOST_TEST(said.starts_with("{\"schemes\":[{\"name\":\"Small Safe Places\",\"findings\":"
                                "[{\"file\":\""),
               said);
    BOOST_TEST(
        said.find("\"line\":11,\"rule\":\"unconfirmed-contact\",\"severity\":\"warning\",") !=
            std::string::npos,
        said);
    BOOST_TEST(said.ends_with("}],\"errors\":0,\"warnings\":1}]}\n"), said);
}

BOOST_AUTO_TEST_CASE(the_scheme_that_ships_has_no_error) {
    BOOST_TEST(check({}) == 0);
    BOOST_TEST(out.str().find("Southampton Safe Places: no errors, ") != std::string::npos);
    BOOST_TEST(check({utf8(path / "gone")}) == 1);
    BOOST_TEST(err.str().starts_with("There is no scheme in "));
}

BOOST_AUTO_TEST_SUITE_END()
