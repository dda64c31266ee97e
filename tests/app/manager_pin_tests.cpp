#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/manager_pin.h"
#include "storage/pin.h"

#include <algorithm>
#include <cctype>

using namespace safeplaces;

namespace {

struct AGuardedDesk : ADesk {
    std::string code = set_manager_pin(desk, "1234");
    std::chrono::seconds waited{0};

    AGuardedDesk() {
        outside.now = [this] {
            return std::chrono::sys_days{today} + std::chrono::hours{10} + waited;
        };
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(manager_pin)

BOOST_AUTO_TEST_CASE(a_pin_is_4_to_8_digits_typed_twice) {
    BOOST_TEST(pin_problem_in_words("1234", "1234").empty());
    BOOST_TEST(pin_problem_in_words("12345678", "12345678").empty());
    for (const char* bad : {"", "123", "123456789", "12a4", "12 4", "１２３４"}) {
        BOOST_TEST(pin_problem_in_words(bad, bad) == "Choose 4 to 8 digits", bad);
    }
    BOOST_TEST(pin_problem_in_words("1234", "4321") ==
               "The two are not the same. Type the PIN twice");
}

BOOST_FIXTURE_TEST_CASE(before_there_is_a_pin_the_door_is_open, ADesk) {
    BOOST_TEST((try_manager_pin(desk, "") == PinVerdict::right));
}

BOOST_FIXTURE_TEST_CASE(the_pin_opens_and_another_does_not, AGuardedDesk) {
    BOOST_TEST((try_manager_pin(desk, "1234") == PinVerdict::right));
    BOOST_TEST((try_manager_pin(desk, "1235") == PinVerdict::wrong));
    BOOST_TEST(verdict_in_words(PinVerdict::right, desk, "manager").empty());
    BOOST_TEST(verdict_in_words(PinVerdict::wrong, desk, "manager") ==
               "This is not the PIN. Try again.");
}

BOOST_FIXTURE_TEST_CASE(neither_pin_nor_code_is_stored, AGuardedDesk) {
    BOOST_TEST(desk.settings.get("manager.pin")->find("1234") == std::string::npos);
    BOOST_TEST(desk.settings.get("manager.recovery")->find(code) == std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(after_five_wrong_pins_also_the_right_one_waits, AGuardedDesk) {
    for (int i = 0; i < 5; ++i) {
        BOOST_TEST((try_manager_pin(desk, "0000") == PinVerdict::wrong));
    }
    BOOST_TEST((try_manager_pin(desk, "1234") == PinVerdict::wait));
    BOOST_TEST(verdict_in_words(PinVerdict::wait, desk, "manager") ==
               "Too many tries. Wait 30 seconds, then try again.");
    waited = std::chrono::seconds{29};
    BOOST_TEST(verdict_in_words(PinVerdict::wait, desk, "manager") ==
               "Too many tries. Wait 1 second, then try again.");
    waited = std::chrono::seconds{30};
    BOOST_TEST((try_manager_pin(desk, "1234") == PinVerdict::right));
}

BOOST_FIXTURE_TEST_CASE(guesses_at_the_recovery_code_count_too, AGuardedDesk) {
    for (int i = 0; i < 5; ++i) {
        BOOST_TEST((try_manager_pin(desk, "AAAA-AAAA-AAAA") == PinVerdict::wrong));
    }
    BOOST_TEST((try_manager_pin(desk, code) == PinVerdict::wait));
}

BOOST_FIXTURE_TEST_CASE(the_recovery_code_holds_until_a_new_pin_is_set, AGuardedDesk) {
    std::string sloppy = code;
    std::erase(sloppy, '-');
    std::transform(sloppy.begin(), sloppy.end(), sloppy.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    BOOST_TEST((try_manager_pin(desk, sloppy) == PinVerdict::recovered));
    BOOST_TEST((try_manager_pin(desk, "1234") == PinVerdict::right));
    const std::string next = set_manager_pin(desk, "9876");
    BOOST_TEST(next != code);
    BOOST_TEST((try_manager_pin(desk, code) == PinVerdict::wrong));
    BOOST_TEST((try_manager_pin(desk, "1234") == PinVerdict::wrong));
    BOOST_TEST((try_manager_pin(desk, "9876") == PinVerdict::right));
}

BOOST_FIXTURE_TEST_CASE(a_new_pin_ends_the_wait, AGuardedDesk) {
    for (int i = 0; i < 5; ++i) {
        static_cast<void>(try_manager_pin(desk, "0000"));
    }
    static_cast<void>(set_manager_pin(desk, "9876"));
    BOOST_TEST((try_manager_pin(desk, "9876") == PinVerdict::right));
}

BOOST_FIXTURE_TEST_CASE(a_learner_waits_alone, AGuardedDesk) {
    const PersonId ana = add_person("Ana Exemplară");
    desk.people.set_pin_hash(ana, hash_pin("2580"));
    for (int i = 0; i < 5; ++i) {
        BOOST_TEST((try_person_pin(desk, ana, "0000") == PinVerdict::wrong));
    }
    BOOST_TEST((try_person_pin(desk, ana, "2580") == PinVerdict::wait));
    BOOST_TEST((desk.audit.all().back().action == AuditAction::pin_locked));
    BOOST_TEST(desk.audit.all().back().subject == ana.text);
    BOOST_TEST(!verdict_in_words(PinVerdict::wait, desk, ana.text).empty());
    BOOST_TEST((try_manager_pin(desk, "1234") == PinVerdict::right));
}

BOOST_AUTO_TEST_SUITE_END()
