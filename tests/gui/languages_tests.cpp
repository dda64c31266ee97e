#include <boost/test/unit_test.hpp>

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"
#include "foreign_words.h"
#include "gui/desk_frame.h"
#include "gui/platform/accessibility.h"
#include "gui/text.h"
#include "temporary_folder.h"

#include <wx/choice.h>

#include <fstream>
#include <map>
#include <sstream>

using namespace safeplaces;

namespace {

Outside some_day() {
    Outside world;
    world.now = [] { return Instant{std::chrono::hours{1}}; };
    world.today = [] {
        return Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};
    };
    world.random = [dice = std::uint64_t{0}]() mutable { return ++dice * 0x9E3779B97F4A7C15U; };
    return world;
}

// The program's window on its first start, as main() makes it.
struct AFirstStart : ForeignWords {
    std::unique_ptr<DeskFrame> open() {
        auto frame = std::make_unique<DeskFrame>(
            *libraries.at("en"), some_day(), folder.path, OpenOtherDesk{},
            Languages{all_languages(), "en", [this](const std::string& code) -> const Library& {
                          speak(code);
                          tell_language_to_screen_readers(code);
                          return *libraries.at(code);
                      }});
        frame->Show();
        settle();
        return frame;
    }

    static bool says(wxWindow& window, const std::string& words) {
        const auto all = everything_in(window);
        return std::any_of(all.begin(), all.end(),
                           [&](wxWindow* each) { return words_of(*each) == words; });
    }

    static void choose_language(wxWindow& window, const std::string& name) {
        for (auto* each : everything_in(window)) {
            auto* choice = dynamic_cast<wxChoice*>(each);
            if (choice != nullptr && choice->SetStringSelection(to_wx(name))) {
                wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
                choice->ProcessWindowEvent(event);
                settle();
                return;
            }
        }
        BOOST_FAIL("no choice offers " << name);
    }

    static std::unique_ptr<const Library> read(const std::string& language) {
        return std::make_unique<const Library>(
            read_library(installed_files(), shipped_scheme, language));
    }

    std::map<std::string, std::unique_ptr<const Library>> libraries = [] {
        std::map<std::string, std::unique_ptr<const Library>> both;
        both["en"] = read("en");
        both["pl"] = read("pl");
        return both;
    }();
    TemporaryFolder folder;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(languages, ForeignWords)

BOOST_AUTO_TEST_CASE(a_catalogue_without_a_name_is_a_fault_of_the_installation) {
    const TemporaryFolder resources;
    std::filesystem::create_directory(resources.path / "languages");
    resources.write("languages/names.toml", "en = 'English'");
    InstalledFiles files = installed_files();
    files.resources = resources.path;
    BOOST_CHECK_THROW(static_cast<void>(installed_languages(files)), InstallError);
    std::filesystem::remove(resources.path / "languages/names.toml");
    BOOST_CHECK_THROW(static_cast<void>(installed_languages(files)), InstallError);
}

BOOST_AUTO_TEST_CASE(a_language_goes_by_its_own_name_and_says_what_nobody_has_checked) {
    BOOST_REQUIRE(all_languages().size() == 2);
    BOOST_TEST(all_languages()[0].code == "en");
    BOOST_TEST(all_languages()[0].name == "English");
    BOOST_TEST(all_languages()[1].code == "pl");
    BOOST_TEST(all_languages()[1].name == "Polski (jeszcze niesprawdzony)");
}

BOOST_AUTO_TEST_CASE(dates_numbers_and_lists_are_right_in_polish) {
    speak("pl");
    const Date day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};
    BOOST_TEST(date_in_words(day) == "25 listopada 2026");
    BOOST_TEST(month_in_words(day) == "listopad 2026");
    BOOST_TEST(short_date(day) == "25 lis 2026");
    BOOST_TEST(short_date(Date{std::chrono::year{2027}, std::chrono::December,
                               std::chrono::day{1}}) == "1 gru 2027");
    BOOST_TEST(with_thousands(58500) == "58\u00a0500");
    BOOST_TEST(names_in_words({"Ana", "Ben", "Cai"}) == "Ana, Ben i Cai");
}

BOOST_AUTO_TEST_CASE(what_is_counted_takes_the_right_one_of_three_forms) {
    speak("pl");
    const auto days = [](int count) {
        return filled(trn("{1} thing to fix", "{1} things to fix", count), {std::to_string(count)});
    };
    BOOST_TEST(days(1) == "1 rzecz do poprawy");
    const auto records = [](int count) {
        return filled(trn("{1} record.", "{1} records.", count), {std::to_string(count)});
    };
    BOOST_TEST(records(1) == "1 zapis.");
    BOOST_TEST(records(2) == "2 zapisy.");
    BOOST_TEST(records(5) == "5 zapisów.");
    BOOST_TEST(records(12) == "12 zapisów.");
    BOOST_TEST(records(21) == "21 zapisów.");
    BOOST_TEST(records(22) == "22 zapisy.");
}

BOOST_AUTO_TEST_CASE(what_has_no_translation_shows_in_english) {
    speak("pl");
    BOOST_TEST(tr("Nobody has ever written this sentence") ==
               "Nobody has ever written this sentence");
}

BOOST_FIXTURE_TEST_CASE(the_language_changes_at_once_and_is_kept, AFirstStart) {
    {
        const auto frame = open();
        BOOST_TEST(says(*frame, "Welcome to Safe Places Desk"));
        BOOST_TEST(accessible_language(*frame) == "en");
        choose_language(*frame, all_languages()[1].name);
        BOOST_TEST(says(*frame, "Witamy w Safe Places Desk"));
        BOOST_TEST(says(*frame, "Tekst"));
        BOOST_TEST(!says(*frame, "Welcome to Safe Places Desk"));
        BOOST_TEST(accessible_language(*frame) == "pl");
    }
    std::stringstream kept;
    kept << std::ifstream(folder.path / "preferences.ini").rdbuf();
    BOOST_TEST(kept.str().find("language=pl") != std::string::npos);
    speak("en");
    const auto frame = open();
    BOOST_TEST(says(*frame, "Witamy w Safe Places Desk"));
    choose_language(*frame, "English");
    BOOST_TEST(says(*frame, "Welcome to Safe Places Desk"));
}

BOOST_AUTO_TEST_SUITE_END()
