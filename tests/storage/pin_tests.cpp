#include "storage/pin.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(pin)

namespace {

struct AGuardedPin : OneVenue {
    PinGuard::Verdict attempt(const std::string& typed, Instant at) {
        return PinGuard(settings, "manager").check(hash, typed, at);
    }
    void miss(int times, Instant at) {
        for (int i = 0; i < times; ++i)
            BOOST_TEST((attempt("0000", at) == PinGuard::Verdict::wrong));
    }
    std::chrono::milliseconds to_wait(Instant at) {
        return PinGuard(settings, "manager").to_wait(at);
    }

    Settings settings{db};
    const std::string hash = hash_pin("1234");
};

} // namespace

BOOST_AUTO_TEST_CASE(a_hash_fits_its_pin_alone_and_says_how_it_was_made) {
    const std::string hash = hash_pin("1234");
    BOOST_TEST(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    BOOST_TEST(pin_matches(hash, "1234"));
    BOOST_TEST(!pin_matches(hash, "1235"));
    BOOST_TEST(!pin_matches(hash, ""));
    BOOST_TEST(!pin_matches("", "1234"));
    BOOST_TEST(hash != hash_pin("1234"));
}

BOOST_FIXTURE_TEST_CASE(after_five_misses_even_the_right_pin_waits_half_a_minute, AGuardedPin) {
    miss(4, now);
    BOOST_TEST(to_wait(now).count() == 0);
    miss(1, now);
    BOOST_TEST((to_wait(now) == 30s));
    BOOST_TEST((attempt("1234", now + 29s) == PinGuard::Verdict::wait));
    BOOST_TEST((attempt("1234", now + 30s) == PinGuard::Verdict::right));
    BOOST_TEST(to_wait(now + 30s).count() == 0);
}

BOOST_FIXTURE_TEST_CASE(the_wait_doubles_up_to_a_quarter_of_an_hour, AGuardedPin) {
    miss(5, now);
    Instant at = now;
    for (const auto wait : {30s, 60s, 120s, 240s, 480s, 900s, 900s}) {
        BOOST_TEST((to_wait(at) == wait));
        at += wait;
        miss(1, at);
    }
}

BOOST_FIXTURE_TEST_CASE(a_right_pin_clears_the_count, AGuardedPin) {
    miss(4, now);
    BOOST_TEST((attempt("1234", now) == PinGuard::Verdict::right));
    miss(4, now);
    BOOST_TEST(to_wait(now).count() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_pin_that_the_lead_set_anew_waits_for_nothing, AGuardedPin) {
    miss(5, now);
    PinGuard(settings, "manager").reset();
    BOOST_TEST(to_wait(now).count() == 0);
}

BOOST_FIXTURE_TEST_CASE(one_persons_misses_are_not_anothers, AGuardedPin) {
    miss(5, now);
    BOOST_TEST(PinGuard(settings, uuid_no(1001)).to_wait(now).count() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_clock_set_back_makes_nobody_wait_longer, AGuardedPin) {
    miss(5, now);
    const Instant earlier = now - 24h;
    BOOST_TEST((to_wait(earlier) == 30s));
    BOOST_TEST((attempt("1234", earlier) == PinGuard::Verdict::wait));
    BOOST_TEST((attempt("1234", earlier + 30s) == PinGuard::Verdict::right));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
