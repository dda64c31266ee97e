#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/read_aloud_view_model.h"
#include "app/recording_voice.h"
#include "app/shipped_library.h"

using namespace safeplaces;

namespace {

struct Reading : ADesk {
    Reading() {
        model.observe([this](const ReadAloudState& state) {
            shown.push_back(state.now ? state.now->text : std::string{});
        });
        shown.clear();
    }

    RecordingVoice voice;
    std::vector<std::string> shown; // the sentence that stands out, each time
    ReadAloudViewModel model{voice, desk.settings};
};

} // namespace

BOOST_AUTO_TEST_SUITE(read_aloud_view_model)

BOOST_FIXTURE_TEST_CASE(each_sentence_stands_out_while_it_is_said_and_none_at_the_end, Reading) {
    model.read(in_language({"Ask first", "Wait. Listen."}, "en"));
    voice.say_all();
    const std::vector<std::string> sentences{"Ask first", "Wait.", "Listen."};
    BOOST_TEST(voice.sentences == sentences, boost::test_tools::per_element());
    BOOST_TEST(voice.languages == (std::vector<std::string>(3, "en")),
               boost::test_tools::per_element());
    BOOST_TEST(shown == (std::vector<std::string>{"Ask first", "Wait.", "Listen.", ""}),
               boost::test_tools::per_element());
}

// Nothing on a page is left out, said twice or made up.
BOOST_FIXTURE_TEST_CASE(every_shipped_slide_is_read_word_by_word_in_its_order, ADesk) {
    const auto without_gaps = [](const std::string& text) {
        std::string letters;
        for (const char c : text) {
            if (c != ' ' && c != '\n') {
                letters += c;
            }
        }
        return letters;
    };
    for (const Course& course : shipped_library().courses) {
        for (const Edition& edition : course.editions) {
            for (const Slide& slide : edition.slides) {
                RecordingVoice voice;
                ReadAloudViewModel model{voice, desk.settings};
                model.read(in_language(parts_to_read(slide), edition.language));
                voice.say_all();
                std::string said;
                for (const std::string& sentence : voice.sentences) {
                    said += without_gaps(sentence);
                }
                std::string on_page = without_gaps(slide.title);
                for (const std::string& line : plain_lines(slide)) {
                    on_page += without_gaps(line);
                }
                on_page += without_gaps(slide.picture ? slide.picture->caption : "");
                BOOST_TEST(said == on_page);
            }
        }
    }
}

BOOST_FIXTURE_TEST_CASE(it_can_be_stopped_and_begins_again_at_the_top, Reading) {
    model.read(in_language({"One. Two."}, "en"));
    voice.end(Said::whole);
    model.stop();
    BOOST_TEST(!voice.is_speaking());
    BOOST_TEST(shown.back() == "");
    model.read(in_language({"One. Two."}, "en"));
    BOOST_TEST(shown.back() == "One.");
}

BOOST_FIXTURE_TEST_CASE(another_page_takes_the_place_of_what_is_being_read, Reading) {
    model.read(in_language({"One. Two."}, "en"));
    model.read(in_language({"Three."}, "pl"));
    voice.say_all();
    BOOST_TEST(voice.sentences == (std::vector<std::string>{"One.", "Three."}),
               boost::test_tools::per_element());
    BOOST_TEST(voice.languages.back() == "pl");
}

BOOST_FIXTURE_TEST_CASE(each_part_is_said_in_its_language, Reading) {
    model.read({{"One. Two.", "en"}, {"Trzy.", "pl"}});
    voice.say_all();
    BOOST_TEST(voice.languages == (std::vector<std::string>{"en", "en", "pl"}),
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(where_nothing_can_be_heard_it_says_so_and_goes_no_further, Reading) {
    model.read(in_language({"One. Two."}, "en"));
    voice.end(Said::not_at_all);
    BOOST_TEST(model.state().is_mute);
    BOOST_TEST(!model.state().now.has_value());
    BOOST_TEST(voice.sentences.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_slower_pace_holds_from_the_next_sentence_on_and_is_kept, Reading) {
    model.read(in_language({"One. Two."}, "en"));
    model.choose_pace(Pace::slower);
    voice.say_all();
    BOOST_TEST((voice.paces == std::vector{Pace::usual, Pace::slower}));
    ReadAloudViewModel other{voice, desk.settings};
    BOOST_TEST((other.state().pace == Pace::slower));
    other.choose_pace(Pace::usual);
    BOOST_TEST((ReadAloudViewModel{voice, desk.settings}.state().pace == Pace::usual));
}

BOOST_FIXTURE_TEST_CASE(a_pace_that_cannot_be_kept_holds_for_now, Reading) {
    desk.file.db().exec("PRAGMA query_only=ON");
    model.choose_pace(Pace::slower);
    BOOST_TEST(!model.state().trouble.empty());
    model.read(in_language({"One."}, "en"));
    BOOST_TEST((voice.paces.back() == Pace::slower));
}

BOOST_FIXTURE_TEST_CASE(a_page_that_goes_away_takes_its_voice_with_it, ADesk) {
    RecordingVoice voice;
    {
        ReadAloudViewModel model{voice, desk.settings};
        model.read(in_language({"One. Two."}, "en"));
    }
    BOOST_TEST(!voice.is_speaking());
}

BOOST_AUTO_TEST_SUITE_END()
