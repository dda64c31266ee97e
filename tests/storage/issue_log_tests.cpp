#include "storage/issue_log.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(issue_log)

namespace {

Issue issue_no(int number, DocumentKind kind, Approval approval, int days_later) {
    const Date day = plus_days(today, std::chrono::days(days_later));
    return {.id = {uuid_no(5000 + number)},
            .kind = kind,
            .approval = approval,
            .made_at = Instant(std::chrono::sys_days(day)),
            .made_on = day,
            .content = digest_of("pdf"),
            .completion = kind == DocumentKind::certificate ? uuid_no(3001) : ""};
}

struct ALog : OneVenue {
    IssueLog log{db};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(every_kind_comes_back_as_it_was_issued, ALog) {
    const std::vector kinds{DocumentKind::poster,           DocumentKind::sticker,
                            DocumentKind::certificate,      DocumentKind::registration_summary,
                            DocumentKind::staff_room_sheet, DocumentKind::action_plan,
                            DocumentKind::easy_read_poster, DocumentKind::large_print_poster,
                            DocumentKind::languages_poster, DocumentKind::contact_cards,
                            DocumentKind::huddle_card,      DocumentKind::sign_in_sheet,
                            DocumentKind::quiz_sheet,       DocumentKind::code_words_poster};
    int number = 0;
    for (const DocumentKind kind : kinds) {
        log.add(issue_no(number, kind, Approval::approved, number));
        ++number;
    }
    const auto issues = log.all();
    BOOST_REQUIRE(issues.size() == kinds.size());
    for (std::size_t at = 0; at < kinds.size(); ++at)
        BOOST_TEST((issues[at].kind == kinds[at]));
    BOOST_TEST(issues[2].completion == uuid_no(3001));
    BOOST_TEST((issues[2].content == digest_of("pdf")));
    BOOST_TEST((issues[2].made_on == plus_days(today, std::chrono::days(2))));
    BOOST_TEST((issues[2].approval == Approval::approved));
}

BOOST_FIXTURE_TEST_CASE(the_first_provisional_print_counts_for_each_kind, ALog) {
    BOOST_TEST(!log.first_provisional(DocumentKind::poster));
    log.add(issue_no(1, DocumentKind::poster, Approval::approved, 0));
    log.add(issue_no(2, DocumentKind::sticker, Approval::provisional, 1));
    log.add(issue_no(3, DocumentKind::poster, Approval::provisional, 9));
    log.add(issue_no(4, DocumentKind::poster, Approval::provisional, 3));
    BOOST_TEST(
        (log.first_provisional(DocumentKind::poster) == plus_days(today, std::chrono::days(3))));
}

BOOST_FIXTURE_TEST_CASE(the_same_issue_again_changes_nothing, ALog) {
    log.add(issue_no(1, DocumentKind::poster, Approval::provisional, 0));
    log.add(issue_no(1, DocumentKind::poster, Approval::provisional, 0));
    BOOST_TEST(log.all().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(the_newest_issue_that_says_the_same_is_found, ALog) {
    const auto add = [&](int number, const std::string& series, const std::string& says) {
        Issue issue = issue_no(number, DocumentKind::poster, Approval::approved, number);
        issue.series = series;
        issue.says = says;
        issue.sticker = "SP-0042";
        issue.design_version = number;
        log.add(issue);
    };
    add(1, "poster.pdf", "Corner Bakery");
    add(2, "poster.pdf", "Corner Bakery");
    add(3, "poster.pdf", "Baker and Daughter");
    add(4, "poster-a3.pdf", "Corner Bakery");
    const auto found = log.newest_like("poster.pdf", "Corner Bakery");
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST(found->design_version == 2);
    BOOST_TEST(found->says == "Corner Bakery");
    BOOST_TEST(found->sticker == "SP-0042");
    BOOST_TEST(!log.newest_like("poster.pdf", "Corner Shop"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
