#include <boost/test/unit_test.hpp>

#include "app/reading.h"
#include "gui/controls/answer_options.h"
#include "gui/controls/drawing_view.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/words.h"
#include "gui/platform/gtk_widget.h"
#include "gui/read_aloud_button.h"
#include "gui/text.h"
#include "scenes.h"

#include <wx/textctrl.h>

#include <algorithm>
#include <iterator>
#include <regex>

using namespace safeplaces;

namespace {

const CourseId being{"being-a-safe-place"};

std::string without_gaps(const std::string& text) {
    std::string letters;
    std::ranges::copy_if(text, std::back_inserter(letters),
                         [](char c) { return c != ' ' && c != '\n'; });
    return letters;
}

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

    // Without the signs and numbers of a list.
    [[nodiscard]] std::string words_on_page() const {
        static const std::regex marker("(^|\n)(\u2022|[0-9]+\\.)\t");
        const std::string text = from_wx(find<SlideView>()->text().GetValue());
        return without_gaps(std::regex_replace(text, marker, "$1"));
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

BOOST_AUTO_TEST_CASE(a_question_is_read_with_its_options_and_then_with_what_is_said_of_them) {
    show({.place = Place::quiz, .course = being});
    press("Read aloud");
    voice.say_all();
    settle();
    const auto* options = find<AnswerOptions>();
    std::string shown = words_of(*find<Heading>());
    std::vector<const wxWindow*> rows;
    for (const wxWindow* child : options->GetChildren()) {
        const bool is_row = dynamic_cast<const Radio*>(child) || dynamic_cast<const Tick*>(child);
        if (child->IsShown() && is_row) {
            rows.push_back(child);
            shown += words_of(*child);
        }
    }
    BOOST_TEST(rows.size() >= 2U);
    BOOST_TEST(without_gaps(said()) == without_gaps(shown));
    voice.sentences.clear();
    choose_an_answer();
    press("Check my answer");
    press("Read aloud");
    voice.say_all();
    BOOST_TEST(without_gaps(said()).size() > without_gaps(shown).size());
}

BOOST_AUTO_TEST_CASE(a_story_is_read_with_what_one_may_do) {
    show({.place = Place::scenario, .course = being});
    press("Read aloud");
    voice.say_all();
    settle();
    std::string shown = words_on_page();
    for (auto* window : everything_in(*screen)) {
        if (dynamic_cast<WideButton*>(window)) {
            shown += without_gaps(words_of(*window));
        }
    }
    BOOST_TEST(without_gaps(said()).ends_with(shown));
    press("Read aloud");
    for (auto* window : everything_in(*screen)) {
        if (dynamic_cast<WideButton*>(window)) {
            press(words_of(*window));
            break;
        }
    }
    BOOST_TEST(!voice.is_speaking());
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
