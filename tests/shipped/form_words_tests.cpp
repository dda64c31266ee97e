#include "content/form_reader.h"
#include "content/form_words.h"
#include "domain/error.h"
#include "domain/overload.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <map>

using namespace safeplaces;

namespace {

const std::filesystem::path folder = std::filesystem::path{SAFEPLACES_ROOT} / "forms";

// All that a person reads of a form, by where it stands.
std::map<std::string, std::string> words_of(const Form& form) {
    std::map<std::string, std::string> words{{"title", form.title}, {"at_hand", form.at_hand}};
    for (const FormPage& page : form.pages) {
        words[page.id + " title"] = page.title;
        words[page.id + " lead"] = page.lead;
        for (const Field& field : page.fields) {
            words[field.id + " label"] = field.label;
            words[field.id + " help"] = field.help;
            words[field.id + " change"] = field.change;
            words[field.id + " otherwise"] = field.otherwise;
            words[field.id + " action"] = field.action;
            words[field.id + " warning"] = field.warning;
            const auto add = [&](const auto& kind) {
                for (const Choice& choice : kind.choices) {
                    words[field.id + " option " + choice.id] = choice.label;
                }
            };
            std::visit(Overload{[&](const ChoiceField& choice) { add(choice); },
                                [&](const TicksField& ticks) { add(ticks); }, [](const auto&) {}},
                       field.kind);
        }
    }
    return words;
}

bool is_the_same_everywhere(const std::string& words) {
    return words.empty() || words == "Supermarket" || words == "Bank" || words == "Hotel";
}

} // namespace

BOOST_AUTO_TEST_SUITE(words_of_forms)

// Registration is whole in Polish: what a venue answers and signs.
BOOST_DATA_TEST_CASE(a_form_of_the_venue_is_whole_in_polish,
                     boost::unit_test::data::make({"suitability-check", "venue-registration",
                                                   "change-of-details", "leaving", "yearly-check"}),
                     id) {
    const Form english = read_form(folder / (std::string{id} + ".toml"));
    Form polish = english;
    try {
        put_words_if_any(folder / "pl", polish);
    } catch (const InputError& error) {
        BOOST_FAIL(error.file() << ":" << error.line() << ": " << error.what());
    }
    const auto spoken = words_of(polish);
    for (const auto& [where, words] : words_of(english)) {
        BOOST_TEST((is_the_same_everywhere(words) || spoken.at(where) != words),
                   id << ": " << where << " is still “" << words << "”");
    }
}

BOOST_AUTO_TEST_SUITE_END()
