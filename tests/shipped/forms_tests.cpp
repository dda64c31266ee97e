#include "content/form_reader.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/overload.h"
#include "shipped/plain_words.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace safeplaces;

namespace {

const std::filesystem::path folder = std::filesystem::path{SAFEPLACES_ROOT} / "forms";

// Every form of the checkout; what cannot be read is reported with file and line.
std::vector<Form> shipped_forms() {
    std::vector<Form> forms;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (entry.path().extension() != ".toml") {
            continue;
        }
        try {
            forms.push_back(read_form(entry.path()));
        } catch (const InputError& error) {
            BOOST_ERROR(error.file() << ":" << error.line() << ": " << error.what());
        }
    }
    return forms;
}

std::vector<Field> fields_of(const Form& form) {
    std::vector<Field> fields;
    for (const FormPage& page : form.pages) {
        fields.insert(fields.end(), page.fields.begin(), page.fields.end());
    }
    return fields;
}

std::vector<Choice> choices_of(const Field& field) {
    return std::visit(Overload{[](const ChoiceField& choice) { return choice.choices; },
                               [](const TicksField& ticks) { return ticks.choices; },
                               [](const auto&) { return std::vector<Choice>{}; }},
                      field.kind);
}

// All that a person reads of it.
std::vector<std::string> words_of(const Form& form) {
    std::vector<std::string> words{form.title, form.at_hand};
    for (const FormPage& page : form.pages) {
        words.insert(words.end(), {page.title, page.lead});
    }
    for (const Field& field : fields_of(form)) {
        words.insert(words.end(),
                     {field.label, field.help, field.otherwise, field.warning, field.action});
        for (const Choice& choice : choices_of(field)) {
            words.push_back(choice.label);
        }
    }
    std::erase(words, "");
    return words;
}

Form shipped(const std::string& id) {
    return read_form(folder / (id + ".toml"));
}

Form registration() {
    return shipped("venue-registration");
}

const FormContext a_day{std::chrono::year{2026} / std::chrono::November / 25, {"SO14"}};

// What a bakery would type that has all that is needed.
Entries bakery(const Form& form) {
    Entries entries{{"venue-name", "Corner Bakery"},
                    {"venue-type", "shop"},
                    {"chain", "no"},
                    {"address", "Unit 3, Example Arcade"},
                    {"town", "Southampton"},
                    {"postcode", "so14 7ly"},
                    {"public-phone", "01632 960123"},
                    {"open-to-public", "yes"},
                    {"lead-name", "Robin Example"},
                    {"lead-job", "Manager"},
                    {"lead-email", "robin@example.org"},
                    {"lead-phone", "07700 900123"},
                    {"staff-count", "5"},
                    {"least-on-duty", "2"},
                    {"insurance-live", "yes"},
                    {"insurance-ends", "31 March 2027"},
                    {"safeguarding-training", "in-program"},
                    {"council-check", "yes"},
                    {"signed-name", "Robin Example"},
                    {"signed-role", "Manager"},
                    {"signed-date", "25/11/2026"}};
    for (int day = 0; day < 7; ++day) {
        entries[hours_key("opening-hours", day)] = day == 6 ? "closed" : "all_day";
    }
    for (const Field& field : fields_of(form)) {
        if (const auto* declaration = std::get_if<DeclarationField>(&field.kind)) {
            entries[field.id] = declaration->wording;
        }
    }
    return entries;
}

} // namespace

BOOST_AUTO_TEST_SUITE(forms)

BOOST_AUTO_TEST_CASE(every_form_can_be_read) {
    std::set<std::string> ids;
    for (const Form& form : shipped_forms()) {
        ids.insert(form.id);
    }
    BOOST_TEST(
        (ids == std::set<std::string>{"change-of-details", "leaving", "mystery-visit",
                                      "suitability-check", "venue-registration", "yearly-check"}));
}

BOOST_AUTO_TEST_CASE(every_label_is_short) {
    for (const Form& form : shipped_forms()) {
        for (const Field& field : fields_of(form)) {
            BOOST_TEST(length_in_characters(field.label) <= 100U, form.id << "/" << field.id);
            for (const Choice& choice : choices_of(field)) {
                BOOST_TEST(length_in_characters(choice.label) <= 80U,
                           form.id << "/" << field.id << ": " << choice.id);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_form_can_be_read_by_a_child_of_nine) {
    for (const Form& form : shipped_forms()) {
        Reading reading;
        for (const std::string& text : words_of(form)) {
            reading.add(text);
            BOOST_TEST(text.find('!') == std::string::npos, form.id << ": " << text);
        }
        BOOST_TEST(reading.index() < 4, form.id << ": " << reading.index());
        BOOST_TEST(reading.longest <= 20, form.id);
    }
}

BOOST_AUTO_TEST_CASE(a_question_that_the_registration_asks_too_is_of_its_kind_and_meaning) {
    const Form signed_once = registration();
    for (const char* id : {"change-of-details", "yearly-check", "suitability-check"}) {
        int shared = 0;
        for (const Field& field : fields_of(shipped(id))) {
            if (const Field* there = find_field(signed_once, field.id)) {
                ++shared;
                BOOST_TEST(there->kind.index() == field.kind.index(), id << "/" << field.id);
                BOOST_TEST((field.meaning == there->meaning), id << "/" << field.id);
            }
        }
        BOOST_TEST(shared > 0, id);
    }
}

BOOST_AUTO_TEST_CASE(every_change_button_is_a_whole_phrase_of_its_own) {
    for (const Form& form : shipped_forms()) {
        std::set<std::string> phrases;
        for (const Field& field : fields_of(form)) {
            BOOST_TEST(field.change.starts_with("Change "), form.id << "/" << field.id);
            BOOST_TEST(phrases.insert(field.change).second, form.id << "/" << field.id
                                                                    << ": another field says '"
                                                                    << field.change << "' too");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_registration_has_its_eight_pages) {
    const std::vector<std::string> expected{
        "Your organisation", "Your premises", "Opening hours", "Access and facilities", "People",
        "Suitability",       "Materials",     "Declarations"};
    std::vector<std::string> titles;
    for (const FormPage& page : registration().pages) {
        titles.push_back(page.title);
    }
    BOOST_TEST(titles == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_registration_holds_everything_that_the_program_needs) {
    const Form form = registration();
    for (const Meaning meaning :
         {Meaning::venue_name, Meaning::venue_kind, Meaning::insurance_end, Meaning::address,
          Meaning::town, Meaning::postcode, Meaning::phone, Meaning::entrance,
          Meaning::opening_hours, Meaning::lead_name, Meaning::staff_count, Meaning::signed_name,
          Meaning::signed_role, Meaning::signed_date}) {
        BOOST_TEST(field_meaning(form, meaning) != nullptr, static_cast<int>(meaning));
    }
}

BOOST_AUTO_TEST_CASE(thirteen_declarations_are_each_required_with_their_wording) {
    int declarations = 0;
    for (const Field& field : fields_of(registration())) {
        if (const auto* declaration = std::get_if<DeclarationField>(&field.kind)) {
            ++declarations;
            BOOST_TEST((field.need == Need::required), field.id);
            BOOST_TEST(declaration->wording == "2026-11", field.id);
        }
    }
    BOOST_TEST(declarations == 13);
}

BOOST_AUTO_TEST_CASE(a_venue_with_all_that_is_needed_can_sign) {
    const Form form = registration();
    for (const FormPage& page : form.pages) {
        for (const Problem& problem : problems_in(page, bakery(form), a_day)) {
            BOOST_ERROR(page.title << ": " << problem.field);
        }
    }
    BOOST_TEST(is_complete(form, bakery(form), a_day));
}

BOOST_AUTO_TEST_CASE(leaving_out_any_required_answer_stops_the_signature) {
    const Form form = registration();
    for (const auto& [key, value] : bakery(form)) {
        Entries entries = bakery(form);
        entries.erase(key);
        BOOST_TEST(!is_complete(form, entries, a_day), key);
    }
}

BOOST_AUTO_TEST_CASE(a_branch_needs_its_head_office) {
    const Form form = registration();
    Entries entries = bakery(form);
    entries["chain"] = "yes";
    BOOST_TEST(!is_complete(form, entries, a_day));
    entries["head-office"] = "not-yet";
    BOOST_TEST(!is_complete(form, entries, a_day));
    entries["head-office"] = "yes";
    BOOST_TEST(is_complete(form, entries, a_day));
}

BOOST_AUTO_TEST_CASE(working_alone_is_asked_about_and_warned_of) {
    const Form form = registration();
    Entries entries = bakery(form);
    entries["least-on-duty"] = "1";
    BOOST_TEST(!is_complete(form, entries, a_day));
    entries["lone-working"] = "Weekdays from 17:00";
    BOOST_TEST(is_complete(form, entries, a_day));
    const auto problems = problems_in(form.pages.at(4), entries, a_day);
    BOOST_REQUIRE(problems.size() == 1U);
    BOOST_TEST((problems[0].severity == Severity::warning));
}

BOOST_AUTO_TEST_CASE(the_suitability_check_is_one_page_with_a_plan_for_each_essential_point) {
    const Form form = read_form(folder / "suitability-check.toml");
    BOOST_REQUIRE(form.pages.size() == 1U);
    const auto& fields = form.pages.front().fields;
    BOOST_TEST(fields.size() >= 6U);
    BOOST_TEST(fields.size() <= 8U);
    for (const Field& field : fields) {
        BOOST_TEST(std::holds_alternative<YesNoField>(field.kind), field.id);
        BOOST_TEST(field.must_be.empty() == field.action.empty(), field.id);
        BOOST_TEST((!field.must_be.empty() || !field.warn_when.empty()), field.id);
    }
}

// The forms after the registration

BOOST_AUTO_TEST_CASE(what_a_venue_sends_after_the_registration_is_signed) {
    for (const char* id : {"change-of-details", "leaving", "yearly-check"}) {
        const Form form = shipped(id);
        for (const Meaning meaning :
             {Meaning::signed_name, Meaning::signed_role, Meaning::signed_date}) {
            BOOST_REQUIRE_MESSAGE(field_meaning(form, meaning), id);
            BOOST_TEST((field_meaning(form, meaning)->need == Need::required), id);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_change_asks_about_what_is_ticked_and_nothing_else) {
    const Form form = shipped("change-of-details");
    const Field* changes = find_field(form, "changes");
    BOOST_REQUIRE(changes);
    const auto asked = [&](const Entries& entries) {
        std::set<std::string> ids;
        for (const Field& field : form.pages.front().fields) {
            if (applies(field, entries)) {
                ids.insert(field.id);
            }
        }
        return ids;
    };
    BOOST_TEST((asked({}) == std::set<std::string>{"changes", "changes-from"}));
    BOOST_TEST((asked({{"changes", "hours\ninsurance"}}) ==
                std::set<std::string>{"changes", "changes-from", "opening-hours", "insurance-live",
                                      "insurance-ends"}));
    for (const Choice& choice : choices_of(*changes)) {
        BOOST_TEST(asked({{"changes", choice.id}}).size() > 2U, choice.id);
    }
}

BOOST_AUTO_TEST_CASE(a_new_phone_number_is_sent_in_two_minutes) {
    const Entries entries{{"changes", "phone"},
                          {"changes-from", "1/12/2026"},
                          {"public-phone", "01632960124"},
                          {"promise-true", "2026-11"},
                          {"promise-may-sign", "2026-11"},
                          {"signed-name", "Robin Example"},
                          {"signed-role", "Manager"},
                          {"signed-date", "25/11/2026"}};
    const Form form = shipped("change-of-details");
    BOOST_TEST(is_complete(form, entries, a_day));
    const Entries sent = submitted(form, entries, a_day);
    BOOST_TEST(answer_to(sent, "changes-from") == "2026-12-01");
    BOOST_TEST(answer_to(sent, "public-phone") == "01632 960124");
    BOOST_TEST(sent.size() == entries.size());
}

BOOST_AUTO_TEST_CASE(the_yearly_check_asks_what_the_scheme_promised_to_check) {
    const Form form = shipped("yearly-check");
    for (const char* id : {"sticker-up", "staff-know-steps", "hours-right", "insurance-live",
                           "insurance-ends", "lead-right", "numbers-by-phone"}) {
        BOOST_TEST(find_field(form, id), id);
    }
}

BOOST_AUTO_TEST_CASE(an_honest_no_in_the_yearly_check_can_be_sent) {
    const Form form = shipped("yearly-check");
    Entries entries{{"staff-know-steps", "none"}, {"help-given", "no"},
                    {"promise-true", "2026-11"},  {"promise-go-on", "2026-11"},
                    {"signed-role", "Manager"},   {"signed-name", "Robin Example"},
                    {"signed-date", "25/11/2026"}};
    for (const Field& field : fields_of(form)) {
        if (std::holds_alternative<YesNoField>(field.kind)) {
            entries[field.id] = "no";
            BOOST_TEST(field.warn_when == "no", field.id);
        }
    }
    BOOST_TEST(is_complete(form, entries, a_day));
}

BOOST_AUTO_TEST_CASE(a_mystery_visit_has_no_box_in_which_to_name_anybody) {
    for (const Field& field : fields_of(shipped("mystery-visit"))) {
        BOOST_TEST((std::holds_alternative<DateField>(field.kind) ||
                    std::holds_alternative<YesNoField>(field.kind) ||
                    std::holds_alternative<ChoiceField>(field.kind) ||
                    std::holds_alternative<TicksField>(field.kind)),
                   field.id);
    }
}

BOOST_AUTO_TEST_CASE(a_mystery_visit_ends_with_a_pass_or_advice) {
    const Form form = shipped("mystery-visit");
    Entries entries{{"visit-day", "24/11/2026"}, {"visit-time", "evening"}, {"was-open", "yes"},
                    {"sticker-seen", "yes"},     {"welcomed", "yes"},       {"result", "pass"},
                    {"scheme-known", "at-once"}, {"follow-up", "nothing"},  {"venue-told", "yes"}};
    BOOST_TEST(is_complete(form, entries, a_day));
    entries["result"] = "advice";
    BOOST_TEST(!is_complete(form, entries, a_day));
    entries["advice"] = "steps\ntraining";
    BOOST_TEST(is_complete(form, entries, a_day));
    entries["follow-up"] = "second-visit";
    BOOST_TEST(!is_complete(form, entries, a_day));
    entries["follow-up-by"] = "1 March 2027";
    BOOST_TEST(is_complete(form, entries, a_day));
}

BOOST_AUTO_TEST_SUITE_END()
