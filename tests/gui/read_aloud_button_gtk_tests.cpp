#include <boost/test/unit_test.hpp>

#include "app/reading.h"
#include "app/words/scenario_words.h"
#include "gui/controls/drawing_view.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/words.h"
#include "gui/platform/gtk_widget.h"
#include "gui/read_aloud_button.h"
#include "gui/text.h"
#include "said_words_gtk.h"
#include "scenes.h"

#include <wx/textctrl.h>

#include <algorithm>
#include <iterator>
#include <regex>

using namespace safeplaces;

namespace {

const CourseId being{"being-a-safe-place"};

struct AReader : Stage {
    AReader() { begin_learner(); }

    template <class Kind>
    [[nodiscard]] Kind* find() const {
        for (auto* window : everything_in(*screen)) {
            if (auto* found = dynamic_cast<Kind*>(window)) {
                return found;
            }
        }
        return nullptr;
    }

    [[nodiscard]] std::string said() const {
        std::string all;
        for (const std::string& sentence : voice.sentences) {
            all += sentence;
        }
        return all;
    }

    [[nodiscard]] std::string title() const { return words_of(*find<FieldLabel>()); }

    // Under the picture.
    [[nodiscard]] std::string caption() const {
        for (const wxWindow* child : find<DrawingView>()->GetChildren()) {
            if (dynamic_cast<const Paragraph*>(child) && child->IsShown()) {
                return words_of(*child);
            }
        }
        return {};
    }

    [[nodiscard]] std::string words_of_paragraphs() const {
        std::string words;
        for (wxWindow* window : everything_in(*screen)) {
            if (auto* paragraph = dynamic_cast<Paragraph*>(window)) {
                words += paragraph->words() + '\n';
            }
        }
        return words;
    }

    // Without the signs and numbers of a list.
    [[nodiscard]] std::string words_on_page() const {
        static const std::regex marker("(^|\n)(\u2022|[0-9]+\\.)\t");
        const std::string text = from_wx(find<SlideView>()->text().GetValue());
        return without_gaps(std::regex_replace(text, marker, "$1"));
    }

    // In the colours of what is selected.
    [[nodiscard]] bool stands_out(const WideButton& choice) const {
        return choice.GetBackgroundColour() == look.colours().fill;
    }

    // What stands out in the text of the slide.
    [[nodiscard]] std::string marked() const {
        auto* view = GTK_TEXT_VIEW(inner_widget(find<SlideView>()->text()));
        auto* buffer = gtk_text_view_get_buffer(view);
        auto* tag = gtk_text_tag_table_lookup(gtk_text_buffer_get_tag_table(buffer), "said");
        std::string words;
        GtkTextIter at{};
        gtk_text_buffer_get_start_iter(buffer, &at);
        while (tag != nullptr && !gtk_text_iter_is_end(&at)) {
            if (gtk_text_iter_has_tag(&at, tag)) {
                words += wxString(wxUniChar(gtk_text_iter_get_char(&at))).utf8_string();
            }
            gtk_text_iter_forward_char(&at);
        }
        return words;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(read_aloud_button, AReader)

BOOST_AUTO_TEST_CASE(a_page_is_read_as_it_is_shown_and_each_sentence_stands_out_meanwhile) {
    for (const Face face : {Face::standard, Face::easy_read}) {
        choose_face(world.desk, face);
        show({.place = Place::lesson, .course = being});
        for (int page = 0; page < 6; ++page) {
            voice.sentences.clear();
            press("Read aloud");
            std::string stood_out;
            while (voice.is_speaking()) {
                const std::string part = marked();
                BOOST_TEST((part.empty() || part == voice.sentences.back()));
                stood_out += part;
                voice.end(Said::whole);
            }
            BOOST_TEST(marked() == "");
            BOOST_TEST(without_gaps(stood_out) == words_on_page());
            BOOST_TEST(without_gaps(said()) ==
                       without_gaps(title()) + words_on_page() + without_gaps(caption()));
            press("Next page");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_same_button_stops_it) {
    show({.place = Place::lesson, .course = being});
    press("Read aloud");
    press("Stop reading");
    BOOST_TEST(!voice.is_speaking());
    press("Read aloud");
    BOOST_TEST(voice.is_speaking());
}

BOOST_AUTO_TEST_CASE(slowly_is_a_switch_beside_it_that_stays_on) {
    show({.place = Place::lesson, .course = being});
    Tick& slowly = find<ReadAloudButton>()->slowly();
    slowly.SetValue(true);
    wxCommandEvent event(wxEVT_CHECKBOX, slowly.GetId());
    event.SetInt(1);
    slowly.ProcessWindowEvent(event);
    press("Read aloud");
    BOOST_TEST((voice.paces.back() == Pace::slower));
    show({.place = Place::quiz, .course = being});
    press("Read aloud");
    BOOST_TEST((voice.paces.back() == Pace::slower));
    BOOST_TEST(find<ReadAloudButton>()->slowly().GetValue());
}

BOOST_AUTO_TEST_CASE(it_is_silent_when_the_page_turns_and_when_the_screen_goes) {
    show({.place = Place::lesson, .course = being});
    press("Read aloud");
    press("Next page");
    BOOST_TEST(!voice.is_speaking());
    press("Read aloud");
    show({.place = Place::courses});
    BOOST_TEST(!voice.is_speaking());
}

// Also in titles and under pictures.
BOOST_AUTO_TEST_CASE(every_sentence_of_a_page_stands_out) {
    show({.place = Place::lesson, .course = being});
    press("Read aloud");
    while (voice.is_speaking()) {
        const std::string sentence = voice.sentences.back();
        BOOST_TEST((marked() == sentence || marked_words_in(*screen) == sentence), sentence);
        voice.end(Said::whole);
    }
}

BOOST_AUTO_TEST_CASE(a_story_is_read_with_what_one_may_do_and_that_stands_out) {
    show({.place = Place::scenario, .course = being});
    press("Read aloud");
    std::string shown = words_on_page();
    std::vector<const WideButton*> choices;
    for (auto* window : everything_in(*screen)) {
        if (const auto* choice = dynamic_cast<WideButton*>(window)) {
            choices.push_back(choice);
            shown += without_gaps(words_of(*choice));
        }
    }
    BOOST_REQUIRE(choices.size() >= 2U);
    while (voice.is_speaking()) {
        const std::string sentence = voice.sentences.back();
        const auto is_said = [&](const WideButton* choice) { return stands_out(*choice); };
        const auto choice = std::ranges::find_if(choices, is_said);
        BOOST_TEST(std::ranges::count_if(choices, is_said) <= 1);
        if (choice == choices.end()) {
            BOOST_TEST((marked() == sentence || marked_words_in(*screen) == sentence), sentence);
        } else {
            BOOST_TEST(words_of(**choice) == sentence);
        }
        voice.end(Said::whole);
    }
    BOOST_TEST(without_gaps(said()).ends_with(shown));
    press("Read aloud");
    press(words_of(*choices.front()));
    BOOST_TEST(!voice.is_speaking());
}

BOOST_AUTO_TEST_CASE(the_end_of_a_story_is_read_to_its_last_line) {
    const PersonId learner = world.desk.session.learner().value();
    world.desk.practice.visit(learner, being, "Without names");
    show({.place = Place::scenario, .course = being});
    press("The date, the part of the day, why he came in, what you did and how it ended");
    press("Read aloud");
    std::string last;
    while (voice.is_speaking()) {
        last = marked_words_in(*screen);
        voice.end(Said::whole);
    }
    BOOST_TEST(last == voice.sentences.back());
    BOOST_TEST(practice_done().ends_with(last));
}

BOOST_AUTO_TEST_CASE(the_last_line_of_a_story_is_said_in_the_language_of_the_desk) {
    world.desk.language = "cy"; // no course speaks it
    const PersonId learner = world.desk.session.learner().value();
    world.desk.practice.visit(learner, being, "Without names");
    show({.place = Place::scenario, .course = being});
    press("The date, the part of the day, why he came in, what you did and how it ended");
    press("Read aloud");
    voice.say_all();
    std::string ours;
    for (std::size_t i = 0; i < voice.sentences.size(); ++i) {
        BOOST_TEST((voice.languages[i] == "en" || voice.languages[i] == "cy"));
        ours += voice.languages[i] == "cy" ? voice.sentences[i] : std::string{};
    }
    BOOST_TEST(without_gaps(ours) == without_gaps(practice_done()));
}

BOOST_AUTO_TEST_CASE(beside_a_screen_reader_it_is_off_until_somebody_wants_it) {
    const auto is_offered = [&](Place place) {
        show({.place = place, .course = being});
        return find<ReadAloudButton>() != nullptr;
    };
    const auto set = [&](bool on) {
        show({.place = Place::help});
        auto* wanted = find<Tick>();
        BOOST_REQUIRE(wanted != nullptr);
        BOOST_TEST(words_of(*wanted) == "Show “Read aloud” all the same");
        BOOST_TEST(wanted->GetValue() != on);
        wanted->SetValue(on);
        wxCommandEvent event(wxEVT_CHECKBOX, wanted->GetId());
        event.SetInt(on ? 1 : 0);
        wanted->ProcessWindowEvent(event);
        settle();
        const std::string help = words_of_paragraphs();
        BOOST_TEST((help.find("is left out of them") == std::string::npos) == on);
        BOOST_TEST((help.find("Press it again to stop.") != std::string::npos) == on);
    };
    show({.place = Place::help});
    BOOST_TEST(find<Tick>() == nullptr, "without one there is nothing to choose");
    have_screen_reader();
    for (const Place place : {Place::lesson, Place::quiz, Place::scenario}) {
        BOOST_TEST(!is_offered(place));
    }
    set(true);
    for (const Place place : {Place::lesson, Place::quiz, Place::scenario}) {
        BOOST_TEST(is_offered(place));
    }
    press("Read aloud");
    BOOST_TEST(voice.is_speaking());
    set(false);
    BOOST_TEST(!is_offered(Place::lesson));
}

BOOST_AUTO_TEST_CASE(where_nobody_can_tell_whether_it_is_wanted_it_is_left_out) {
    have_screen_reader();
    want_read_aloud_beside(world.desk.settings, true);
    Db& db = world.desk.file.db(); // abs() of that number is an error, of that setting alone
    db.exec("ALTER TABLE setting RENAME TO hidden");
    db.exec("CREATE VIEW setting AS SELECT key, CASE key WHEN 'read_aloud.beside_screen_reader' "
            "THEN abs(-9223372036854775808) ELSE value END AS value FROM hidden");
    BOOST_CHECK_THROW(static_cast<void>(is_read_aloud_wanted_beside(world.desk.settings)),
                      MachineError);
    show({.place = Place::lesson, .course = being});
    BOOST_TEST(find<ReadAloudButton>() == nullptr);
    BOOST_TEST(find<SlideView>() != nullptr);
    db.exec("DROP VIEW setting");
    db.exec("ALTER TABLE hidden RENAME TO setting");
    show({.place = Place::lesson, .course = being});
    BOOST_TEST(find<ReadAloudButton>() != nullptr);
}

BOOST_AUTO_TEST_CASE(where_nothing_can_be_heard_the_button_says_so) {
    show({.place = Place::lesson, .course = being});
    press("Read aloud");
    voice.end(Said::not_at_all);
    settle();
    press("No voice to hear: see Help");
    BOOST_TEST(voice.is_speaking()); // it is tried again
}

BOOST_AUTO_TEST_SUITE_END()
