#include <boost/test/unit_test.hpp>

#include "gui/controls/notices.h"
#include "gui/platform/accessibility.h"
#include "window.h"

using namespace safeplaces;

namespace {

struct AScreenWithNotices : OpenWindow {
    AScreenWithNotices() {
        screen->body().Add(summary = new ErrorSummary(screen, look), expanded());
        screen->body().Add(notice = new NewsStrip(screen, look), expanded());
        show();
    }

    [[nodiscard]] std::vector<Link*> links() const {
        std::vector<Link*> found;
        for (auto* window : everything_in(*summary)) {
            if (auto* link = dynamic_cast<Link*>(window)) {
                found.push_back(link);
            }
        }
        return found;
    }

    ErrorSummary* summary = nullptr;
    NewsStrip* notice = nullptr;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(notices, AScreenWithNotices)

BOOST_AUTO_TEST_CASE(nothing_shows_before_there_is_something_to_say) {
    BOOST_TEST(!summary->IsShown());
    BOOST_TEST(!notice->IsShown());
}

BOOST_AUTO_TEST_CASE(the_summary_has_a_link_to_each_thing_to_fix) {
    int went = 0;
    summary->show(
        "There are 2 things to fix on this page",
        {{"Postcode: a zero", [&] { went = 1; }}, {"Phone: too short", [&] { went = 2; }}});
    BOOST_TEST(summary->IsShown());
    BOOST_TEST(accessible_name(*summary) == "There are 2 things to fix on this page");
    const auto found = links();
    BOOST_REQUIRE(found.size() == 2U);
    wxHyperlinkEvent event(found[1], found[1]->GetId(), wxString());
    found[1]->ProcessWindowEvent(event);
    settle();
    BOOST_TEST(went == 2);
}

BOOST_AUTO_TEST_CASE(the_same_summary_again_leaves_the_links_alone) {
    const auto say = [this] { summary->show("1 thing", {{"Postcode: a zero", [] {}}}); };
    say();
    const auto before = links();
    say();
    BOOST_TEST(links() == before, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_summary_is_told_again_only_when_it_counts_others) {
    int times = 0;
    summary->Bind(wxEVT_SHOW, [&times](wxShowEvent& event) {
        times += event.IsShown() ? 1 : 0;
        event.Skip();
    });
    summary->show("2 things", {{"Postcode: a zero", [] {}}, {"Phone: too short", [] {}}});
    summary->renew("2 things", {{"Postcode: a zero", [] {}}, {"Phone: too long", [] {}}});
    BOOST_TEST(times == 1);
    BOOST_REQUIRE(links().size() == 2U);
    BOOST_TEST(words_of(*links()[1]) == "Phone: too long");
    summary->renew("1 thing", {{"Postcode: a zero", [] {}}});
    BOOST_TEST(times == 2);
    summary->renew("", {});
    BOOST_TEST(!summary->IsShown());
}

BOOST_AUTO_TEST_CASE(the_summary_goes_when_all_is_right) {
    summary->show("1 thing", {{"Postcode: a zero", [] {}}});
    summary->show("", {});
    BOOST_TEST(!summary->IsShown());
}

BOOST_AUTO_TEST_CASE(a_notice_is_named_by_its_words_and_can_offer_one_button) {
    bool pressed = false;
    notice->say(StatusKind::done, "Saved poster.pdf.", "Open", [&] { pressed = true; });
    settle();
    BOOST_TEST(notice->IsShown());
    BOOST_TEST(accessible_name(*notice) == "Saved poster.pdf.");
    const auto stops = tab_stops_in(*notice);
    BOOST_REQUIRE(stops.size() == 1U);
    wxCommandEvent event(wxEVT_BUTTON, stops.front()->GetId());
    stops.front()->ProcessWindowEvent(event);
    settle();
    BOOST_TEST(pressed);
    notice->say(StatusKind::wrong, "The disk is full.");
    settle();
    BOOST_TEST(tab_stops_in(*notice).empty());
}

BOOST_AUTO_TEST_SUITE_END()
