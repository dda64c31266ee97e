#include <boost/test/unit_test.hpp>

#include "a_day.h"
#include "domain/venue/form.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(form)

namespace {

Field required(const std::string& id, FieldKind kind, Meaning meaning = Meaning::none) {
    return {
        .id = id, .kind = std::move(kind), .label = id, .need = Need::required, .meaning = meaning};
}

Field optional_field(const std::string& id, FieldKind kind) {
    return {.id = id, .kind = std::move(kind), .label = id};
}

Field asked_when(Field field, const std::string& other, const std::vector<std::string>& values) {
    field.asked_when = Condition{other, values};
    return field;
}

// The made-up form of another council: who, extras, hours, people, promises.
Form made_up_form() {
    Field open = required("open", YesNoField{});
    open.must_be = "yes";
    open.otherwise = "It must be open to all.";
    Field alone = required("alone", NumberField{.least = 1, .most = 99});
    alone.warn_when = "1";
    alone.warning = "One is few.";
    return {
        .id = "made-up",
        .version = "1",
        .title = "A form",
        .pages = {
            {.id = "who",
             .title = "Who",
             .fields = {required("name", TextField{.least = 2}, Meaning::venue_name),
                        required("postcode", PostcodeField{}, Meaning::postcode),
                        optional_field("web", WebField{}), open}},
            {.id = "extras",
             .title = "Extras",
             .fields = {optional_field("ticks", TicksField{{{"seat", "Seat"}, {"loo", "Toilet"}}}),
                        optional_field("email", EmailField{})}},
            {.id = "hours", .title = "Hours", .fields = {required("hours", HoursField{})}},
            {.id = "people",
             .title = "People",
             .fields = {required("chain", YesNoField{}),
                        asked_when(required("head-office", TextField{}), "chain", {"yes"}), alone,
                        asked_when(required("when-alone", TextField{}), "alone", {"1", "2"})}},
            {.id = "promises",
             .title = "Promises",
             .fields = {required("welcome", DeclarationField{"2026-11"}),
                        required("train", DeclarationField{"2026-11"})}}}};
}

struct FillingInAForm {
    Form form = made_up_form();
    FormContext context{.today = a_day("2026-11-25"), .area = {"SO14"}};
    Entries entries;

    const FormPage& page(const std::string& id) const {
        for (const FormPage& one : form.pages) {
            if (one.id == id) {
                return one;
            }
        }
        throw std::invalid_argument(id);
    }
    PageState state(const std::string& id) const { return state_of(page(id), entries, context); }
    std::vector<Problem> problems(const std::string& id) const {
        return problems_in(page(id), entries, context);
    }
    std::vector<std::string> troubled(const std::string& id) const {
        std::vector<std::string> fields;
        for (const Problem& problem : problems(id)) {
            fields.push_back(problem.field);
        }
        return fields;
    }
    void fill_in_everything() {
        entries = {{"name", "The Ship"}, {"postcode", "so147ly"}, {"open", "yes"},
                   {"chain", "no"},      {"alone", "3"},          {"welcome", "2026-11"},
                   {"train", "2026-11"}};
        for (int day = 0; day < 7; ++day) {
            entries[hours_key("hours", day)] = "closed";
        }
        open(0, "9am", "5pm");
    }
    void open(int day, const std::string& from, const std::string& to) {
        entries[hours_key("hours", day)] = "spans";
        entries[hours_key("hours", day, 1, SpanEnd::from)] = from;
        entries[hours_key("hours", day, 1, SpanEnd::to)] = to;
    }
};

using Texts = std::vector<std::string>;

} // namespace

// What is asked

BOOST_FIXTURE_TEST_CASE(a_question_without_a_condition_is_always_asked, FillingInAForm) {
    BOOST_TEST(applies(*find_field(form, "name"), entries));
}

BOOST_FIXTURE_TEST_CASE(a_question_with_a_condition_is_asked_when_it_holds, FillingInAForm) {
    const Field& head_office = *find_field(form, "head-office");
    BOOST_TEST(!applies(head_office, entries));
    entries["chain"] = "no";
    BOOST_TEST(!applies(head_office, entries));
    entries["chain"] = "yes";
    BOOST_TEST(applies(head_office, entries));
}

BOOST_FIXTURE_TEST_CASE(any_of_several_answers_can_make_a_question_asked, FillingInAForm) {
    const Field& when_alone = *find_field(form, "when-alone");
    for (const auto& [answer, expected] :
         {std::pair{"1", true}, {"2", true}, {" 2 ", true}, {"3", false}, {"12", false}}) {
        entries["alone"] = answer;
        BOOST_TEST(applies(when_alone, entries) == expected, answer);
    }
}

BOOST_FIXTURE_TEST_CASE(one_tick_among_several_can_make_a_question_asked, FillingInAForm) {
    const Field which_seat = asked_when(required("which-seat", TextField{}), "ticks", {"seat"});
    for (const auto& [answer, expected] :
         {std::pair{"", false}, {"loo", false}, {"seat", true}, {"seat\nloo", true}}) {
        entries["ticks"] = answer;
        BOOST_TEST(applies(which_seat, entries) == expected, answer);
    }
}

// What is to be put right

BOOST_FIXTURE_TEST_CASE(required_fields_that_are_empty_are_missing_in_the_order_of_the_page,
                        FillingInAForm) {
    BOOST_TEST(troubled("who") == (Texts{"name", "postcode", "open"}),
               boost::test_tools::per_element());
    for (const Problem& problem : problems("who")) {
        BOOST_TEST((problem.reason == Reason::missing));
        BOOST_TEST((problem.severity == Severity::error));
    }
}

BOOST_FIXTURE_TEST_CASE(white_space_is_no_answer, FillingInAForm) {
    fill_in_everything();
    entries["name"] = " \t\u00A0";
    BOOST_TEST(troubled("who") == Texts{"name"}, boost::test_tools::per_element());
    BOOST_TEST((problems("who")[0].reason == Reason::missing));
}

BOOST_FIXTURE_TEST_CASE(white_space_around_an_answer_is_forgiven, FillingInAForm) {
    fill_in_everything();
    entries["open"] = " yes ";
    entries["postcode"] = "  SO14 7LY\n";
    BOOST_TEST(problems("who").empty());
}

BOOST_FIXTURE_TEST_CASE(optional_fields_may_be_empty_but_not_wrong, FillingInAForm) {
    BOOST_TEST(problems("extras").empty());
    entries["email"] = "ann";
    BOOST_TEST(troubled("extras") == Texts{"email"}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(questions_that_are_not_asked_have_no_problems, FillingInAForm) {
    fill_in_everything();
    BOOST_TEST(problems("people").empty());
    entries["chain"] = "yes";
    BOOST_TEST(troubled("people") == Texts{"head-office"}, boost::test_tools::per_element());
    entries["chain"] = "no";
    entries["head-office"] = "bad\x01";
    BOOST_TEST(problems("people").empty());
}

BOOST_FIXTURE_TEST_CASE(a_declaration_must_be_ticked_and_again_when_its_words_change,
                        FillingInAForm) {
    entries["welcome"] = "2025-11";
    const auto found = problems("promises");
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST((found[0].reason == Reason::wording_changed));
    BOOST_TEST((found[1].reason == Reason::not_ticked));
}

// The state of a page

BOOST_FIXTURE_TEST_CASE(an_untouched_page_is_not_started_or_not_needed, FillingInAForm) {
    BOOST_TEST((state("who") == PageState::not_started));
    BOOST_TEST((state("hours") == PageState::not_started));
    BOOST_TEST((state("promises") == PageState::not_started));
    BOOST_TEST((state("extras") == PageState::not_needed));
}

BOOST_FIXTURE_TEST_CASE(a_page_with_something_still_missing_is_started, FillingInAForm) {
    entries["name"] = "The Ship";
    BOOST_TEST((state("who") == PageState::started));
    entries["welcome"] = "2026-11";
    BOOST_TEST((state("promises") == PageState::started));
}

BOOST_FIXTURE_TEST_CASE(an_optional_answer_starts_a_page_that_needs_more, FillingInAForm) {
    entries["web"] = "example.org";
    BOOST_TEST((state("who") == PageState::started));
}

BOOST_FIXTURE_TEST_CASE(a_page_with_a_wrong_answer_is_to_fix, FillingInAForm) {
    entries["postcode"] = "S014 7LY";
    BOOST_TEST((state("who") == PageState::to_fix));
    entries["email"] = "ann";
    BOOST_TEST((state("extras") == PageState::to_fix));
    entries["welcome"] = "2025-11";
    BOOST_TEST((state("promises") == PageState::to_fix));
}

BOOST_FIXTURE_TEST_CASE(a_page_that_keeps_a_venue_out_is_to_fix, FillingInAForm) {
    fill_in_everything();
    entries["open"] = "no";
    BOOST_TEST((state("who") == PageState::to_fix));
}

BOOST_FIXTURE_TEST_CASE(a_page_with_all_its_answers_is_done, FillingInAForm) {
    fill_in_everything();
    entries["email"] = "ann@example.org";
    for (const FormPage& one : form.pages) {
        BOOST_TEST((state(one.id) == PageState::done), one.id);
    }
}

BOOST_FIXTURE_TEST_CASE(a_warning_does_not_keep_a_page_from_being_done, FillingInAForm) {
    fill_in_everything();
    entries["postcode"] = "M1 1AE";
    BOOST_TEST(problems("who").size() == 1U);
    BOOST_TEST((state("who") == PageState::done));
    BOOST_TEST(is_complete(form, entries, context));
}

BOOST_FIXTURE_TEST_CASE(hours_that_are_half_said_are_started_and_not_wrong, FillingInAForm) {
    entries[hours_key("hours", 0)] = "closed";
    BOOST_TEST((state("hours") == PageState::started));
    fill_in_everything();
    open(1, "9", "");
    BOOST_TEST((state("hours") == PageState::started));
    open(1, "9", "late");
    BOOST_TEST((state("hours") == PageState::to_fix));
}

// The whole form

BOOST_FIXTURE_TEST_CASE(a_form_is_complete_when_no_page_has_an_error, FillingInAForm) {
    BOOST_TEST(!is_complete(form, entries, context));
    fill_in_everything();
    BOOST_TEST(is_complete(form, entries, context));
    entries["train"] = "";
    BOOST_TEST(!is_complete(form, entries, context));
}

BOOST_FIXTURE_TEST_CASE(answers_are_submitted_cleaned_and_trimmed, FillingInAForm) {
    fill_in_everything();
    entries["name"] = "  The Ship ";
    const Entries answers = submitted(form, entries, context);
    BOOST_TEST(answers.at("name") == "The Ship");
    BOOST_TEST(answers.at("postcode") == "SO14 7LY");
    BOOST_TEST(answers.at("welcome") == "2026-11");
    BOOST_TEST(entries.at("postcode") == "so147ly");
}

BOOST_FIXTURE_TEST_CASE(empty_answers_and_strangers_are_not_submitted, FillingInAForm) {
    fill_in_everything();
    entries["web"] = "  ";
    entries["gone-since-the-last-version"] = "x";
    const Entries answers = submitted(form, entries, context);
    BOOST_TEST(!answers.contains("web"));
    BOOST_TEST(!answers.contains("email"));
    BOOST_TEST(!answers.contains("gone-since-the-last-version"));
}

BOOST_FIXTURE_TEST_CASE(an_answer_to_a_question_not_asked_is_kept_and_not_submitted,
                        FillingInAForm) {
    fill_in_everything();
    entries["head-office"] = "Agreed in May";
    BOOST_TEST(!submitted(form, entries, context).contains("head-office"));
    entries["chain"] = "yes";
    BOOST_TEST(submitted(form, entries, context).at("head-office") == "Agreed in May");
}

BOOST_FIXTURE_TEST_CASE(hours_are_submitted_as_clock_times, FillingInAForm) {
    fill_in_everything();
    entries[hours_key("hours", 1)] = "all_day";
    open(2, "6pm", "midnight");
    const Entries answers = submitted(form, entries, context);
    BOOST_TEST(answers.at("hours.mon") == "spans");
    BOOST_TEST(answers.at("hours.mon.1.from") == "09:00");
    BOOST_TEST(answers.at("hours.mon.1.to") == "17:00");
    BOOST_TEST(answers.at("hours.tue") == "all_day");
    BOOST_TEST(answers.at("hours.wed.1.to") == "24:00");
    BOOST_TEST(answers.at("hours.sun") == "closed");
    BOOST_TEST(!answers.contains("hours.mon.2.from"));
}

BOOST_FIXTURE_TEST_CASE(times_of_a_day_that_is_closed_now_are_not_submitted, FillingInAForm) {
    fill_in_everything();
    entries[hours_key("hours", 0)] = "closed";
    const Entries answers = submitted(form, entries, context);
    BOOST_TEST(answers.at("hours.mon") == "closed");
    BOOST_TEST(!answers.contains("hours.mon.1.from"));
}

BOOST_FIXTURE_TEST_CASE(what_was_submitted_submits_the_same_again, FillingInAForm) {
    fill_in_everything();
    open(4, "6pm", "2am");
    open(5, "6pm", "12am");
    const Entries once = submitted(form, entries, context);
    BOOST_TEST((submitted(form, once, context) == once));
    BOOST_TEST(is_complete(form, once, context));
}

// What the program needs to know of a form

BOOST_FIXTURE_TEST_CASE(a_field_is_found_by_its_id_or_not_at_all, FillingInAForm) {
    BOOST_REQUIRE(find_field(form, "train") != nullptr);
    BOOST_TEST(find_field(form, "train")->id == "train");
    BOOST_TEST((find_field(form, "gone") == nullptr));
}

BOOST_FIXTURE_TEST_CASE(what_a_field_means_finds_it_whatever_its_id, FillingInAForm) {
    entries["name"] = " The Ship ";
    BOOST_REQUIRE(field_meaning(form, Meaning::venue_name) != nullptr);
    BOOST_TEST(field_meaning(form, Meaning::venue_name)->id == "name");
    BOOST_TEST(answer_meaning(form, entries, Meaning::venue_name) == "The Ship");
    BOOST_TEST(answer_meaning(form, entries, Meaning::postcode) == "");
}

BOOST_FIXTURE_TEST_CASE(a_form_need_not_ask_for_everything, FillingInAForm) {
    BOOST_TEST((field_meaning(form, Meaning::staff_count) == nullptr));
    BOOST_TEST(answer_meaning(form, entries, Meaning::staff_count) == "");
}

// Hours

BOOST_AUTO_TEST_CASE(hours_stand_under_keys_of_day_span_and_end) {
    BOOST_TEST(hours_key("hours", 0) == "hours.mon");
    BOOST_TEST(hours_key("hours", 6) == "hours.sun");
    BOOST_TEST(hours_key("hours", 1, 2, SpanEnd::from) == "hours.tue.2.from");
    BOOST_TEST(hours_key("hours", 5, 1, SpanEnd::to) == "hours.sat.1.to");
}

BOOST_FIXTURE_TEST_CASE(a_week_is_read_with_two_spans_all_day_and_closed, FillingInAForm) {
    using std::chrono::minutes;
    open(0, "9", "12.30");
    entries[hours_key("hours", 0, 2, SpanEnd::from)] = "1.30pm";
    entries[hours_key("hours", 0, 2, SpanEnd::to)] = "5.30pm";
    open(4, "22:00", "02:00");
    open(5, "22:00", "00:00");
    entries[hours_key("hours", 1)] = "closed";
    entries[hours_key("hours", 2)] = "all_day";
    const WeekHours week = week_hours(entries, "hours");
    const DayHours monday{DayKind::spans,
                          {{minutes{540}, minutes{750}}, {minutes{810}, minutes{1050}}}};
    BOOST_TEST((week[0] == monday));
    BOOST_TEST((week[1] == DayHours{DayKind::closed}));
    BOOST_TEST((week[2] == DayHours{DayKind::all_day}));
    BOOST_TEST((week[3] == DayHours{}));
    BOOST_TEST((week[4] == DayHours{DayKind::spans, {{minutes{1320}, minutes{120}}}}));
    BOOST_TEST((week[5] == DayHours{DayKind::spans, {{minutes{1320}, minutes{1440}}}}));
}

BOOST_FIXTURE_TEST_CASE(hours_that_cannot_be_read_are_not_said, FillingInAForm) {
    open(0, "early", "late");
    open(1, "9", "");
    entries[hours_key("hours", 2)] = "sometimes";
    BOOST_TEST((week_hours(entries, "hours") == WeekHours{}));
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_kept_exactly_and_read_without_the_space_around_it) {
    const Entries entries{{"town", "  Southampton "}};
    BOOST_TEST(typed_in(entries, "town") == "  Southampton ");
    BOOST_TEST(answer_to(entries, "town") == "Southampton");
    BOOST_TEST(typed_in(entries, "untouched").empty());
}

BOOST_AUTO_TEST_CASE(ticks_stand_one_a_line) {
    const std::vector<std::string> ids{"ramp", "quiet-room"};
    BOOST_TEST(ticks_answer(ids) == "ramp\nquiet-room");
    BOOST_TEST(ticked_in("ramp\nquiet-room") == ids, boost::test_tools::per_element());
    BOOST_TEST(ticked_in("").empty());
}

BOOST_AUTO_TEST_CASE(a_field_owns_its_key_and_those_below_it) {
    const Field hours{.id = "hours", .kind = HoursField{}, .label = "Hours"};
    BOOST_TEST(belongs_to("hours", hours));
    BOOST_TEST(belongs_to("hours.mon.1.from", hours));
    BOOST_TEST(!belongs_to("hours-at-night", hours));
}

BOOST_AUTO_TEST_SUITE_END()
