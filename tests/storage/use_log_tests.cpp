#include "storage/use_log.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(use_log)

namespace {

constexpr Date november = Date(std::chrono::year(2026), std::chrono::November, std::chrono::day(1));
constexpr Date october = Date(std::chrono::year(2026), std::chrono::October, std::chrono::day(1));

Use use_no(int number, Date month) {
    return {.id = {uuid_no(6000 + number)},
            .month_start = month,
            .band = TimeBand::night,
            .reason = HelpReason::followed_or_harassed,
            .given = HelpGiven::rang_101_or_111};
}

struct ALog : OneVenue {
    UseLog log{db};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_use_comes_back_the_same_the_oldest_month_first, ALog) {
    log.add(use_no(1, november));
    log.add(use_no(2, october));
    BOOST_TEST((log.all() == std::vector{use_no(2, october), use_no(1, november)}));
}

BOOST_FIXTURE_TEST_CASE(a_use_noted_by_mistake_can_be_taken_out, ALog) {
    log.add(use_no(1, november));
    log.add(use_no(2, november));
    log.remove(use_no(1, november).id);
    log.remove({uuid_no(1)});
    BOOST_TEST((log.all() == std::vector{use_no(2, november)}));
}

BOOST_FIXTURE_TEST_CASE(every_choice_can_be_kept, ALog) {
    int number = 0;
    for (const auto reason :
         {HelpReason::lost, HelpReason::frightened, HelpReason::unwell,
          HelpReason::followed_or_harassed, HelpReason::needed_a_rest, HelpReason::other}) {
        for (const auto given :
             {HelpGiven::company, HelpGiven::phone_call, HelpGiven::rang_contact,
              HelpGiven::rang_101_or_111, HelpGiven::rang_999, HelpGiven::other}) {
            for (const auto band :
                 {TimeBand::morning, TimeBand::afternoon, TimeBand::evening, TimeBand::night}) {
                const Use use{.id = {uuid_no(++number)},
                              .month_start = november,
                              .band = band,
                              .reason = reason,
                              .given = given};
                log.add(use);
                BOOST_TEST((log.all().back() == use));
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
