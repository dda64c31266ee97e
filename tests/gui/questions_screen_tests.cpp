#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/quiz_view_model.h"
#include "gui/controls/answer_options.h"
#include "gui/controls/drawing_view.h"
#include "gui/platform/accessibility.h"
#include "gui/screens.h"
#include "gui/text.h"
#include "window.h"

#include <wx/textctrl.h>

#include <algorithm>

using namespace safeplaces;

namespace {

// The shipped courses, the first with one question and a text before it, in both faces.
Library library_with_a_case() {
    Library library = read_shipped_library();
    Course& course =
        *std::ranges::find(library.own_courses, CourseId{"being-a-safe-place"}, &Course::id);
    for (Edition& edition : course.editions) {
        const bool is_easy = edition.face == Face::easy_read;
        edition.bank = {
            {.id = {"only"},
             .text = is_easy ? "What now?" : "What do you do next?",
             .taught_on = edition.slides[0].address,
             .form = TrueOrFalse{true, "No.", "Yes."},
             .introductions = {{{"case"}, "A case", is_easy ? "He is lost." : "A man is lost."}}}};
        if (is_easy) {
            edition.bank.front().picture = edition.slides[0].picture;
            edition.bank.front().picture->caption.clear();
        }
    }
    course.rule = {.draw = 1, .right = 1, .critical = 0};
    return library;
}

struct AQuizWithACase : OpenWindow {
    explicit AQuizWithACase(int text_percent = 100) : OpenWindow(text_percent) {
        show();
        const PersonId person = venue.add_person("Sam Example");
        venue.desk.session.begin_learner(person, venue.outside.now());
        const Visit quiz{.place = Place::quiz, .course = {"being-a-safe-place"}};
        shown.reset(make_screen(frame.get(), here, quiz));
        shown->SetSize(frame->GetClientSize());
        settle();
    }

    [[nodiscard]] QuizViewModel& quiz() { return dynamic_cast<QuizViewModel&>(*model); }

    [[nodiscard]] bool shows(const std::string& words) {
        const auto all = everything_in(*shown);
        return std::any_of(all.begin(), all.end(), [&](const wxWindow* each) {
            const auto* text = dynamic_cast<const wxTextCtrl*>(each);
            const std::string said = text == nullptr ? words_of(*each) : from_wx(text->GetValue());
            return each->IsShown() && said.find(words) != std::string::npos;
        });
    }

    // What is in the card, as far as it is shown, in the order of a screen reader.
    template <class Control>
    [[nodiscard]] Control* shown_one() const {
        for (wxWindow* each : everything_in(*shown)) {
            auto* control = dynamic_cast<Control*>(each);
            if (control != nullptr && control->IsShownOnScreen()) {
                return control;
            }
        }
        return nullptr;
    }

    const Library library = library_with_a_case();
    ADesk venue{library};
    std::string title;
    std::unique_ptr<AnyViewModel> model;
    Surroundings here{.look = look,
                      .desk = venue.desk,
                      .go = [](const Visit&) {},
                      .open_another = [] {},
                      .bring_back = {},
                      .rules_changed = {},
                      .title = [this](const std::string& words) { title = words; },
                      .remember = [](const Visit&) {},
                      .model = model};
    std::unique_ptr<Screen> shown;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(questions_screen, AQuizWithACase)

BOOST_AUTO_TEST_CASE(a_text_before_a_question_is_a_page_to_read) {
    BOOST_TEST(title == "A case");
    BOOST_TEST(shows("A man is lost."));
    BOOST_TEST(shows("Something to read before question 1 of 1"));
    BOOST_TEST(shows("Next"));
    BOOST_TEST(!shows("What do you do next?"));
    BOOST_TEST(!shows("Check my answer"));
    const auto stops = tab_stops_in(*shown);
    BOOST_TEST(std::any_of(stops.begin(), stops.end(), [](const wxWindow* each) {
        return dynamic_cast<const wxTextCtrl*>(each) != nullptr; // line by line for who cannot see
    }));
    quiz().next();
    settle();
    BOOST_TEST(shows("What do you do next?"));
    BOOST_TEST(!shows("A man is lost."));
    BOOST_TEST(shows("Check my answer"));
}

BOOST_AUTO_TEST_CASE(the_text_can_be_read_again) {
    BOOST_TEST(!shows("Read the text again"));
    quiz().next();
    settle();
    BOOST_TEST(shows("Read the text again"));
    quiz().read_again();
    settle();
    BOOST_TEST(shows("A man is lost."));
}

BOOST_AUTO_TEST_CASE(easy_read_can_be_switched_on_in_the_middle) {
    quiz().switch_face(Face::easy_read);
    settle();
    BOOST_TEST(shows("He is lost."));
    quiz().next();
    settle();
    BOOST_TEST(shows("What now?"));
    quiz().switch_face(Face::standard);
    settle();
    BOOST_TEST(shows("What do you do next?"));
    quiz().choose(1);
    quiz().check_answer();
    quiz().switch_face(Face::easy_read);
    settle();
    BOOST_TEST(shows("What now?"));
    BOOST_TEST(shows("No."));
    BOOST_TEST(shows("See the result"));
}

BOOST_AUTO_TEST_CASE(in_easy_read_a_picture_stands_left_of_the_words_and_comes_first) {
    for (const int percent : {100, 200}) {
        AQuizWithACase at{percent};
        at.quiz().next();
        settle();
        BOOST_TEST(at.shown_one<DrawingView>() == nullptr);
        at.quiz().switch_face(Face::easy_read);
        at.quiz().choose(1);
        settle();
        const auto* picture = at.shown_one<DrawingView>();
        const auto* answers = at.shown_one<AnswerOptions>();
        BOOST_REQUIRE(picture != nullptr);
        BOOST_REQUIRE(answers != nullptr);
        const wxRect left = picture->GetScreenRect();
        const wxRect right = answers->GetScreenRect();
        BOOST_TEST(left.height >= 100);
        BOOST_TEST(left.GetRight() < right.x);
        const auto all = everything_in(*at.shown);
        const auto place_of = [&](const wxWindow* each) {
            return std::ranges::find(all, each) - all.begin();
        };
        BOOST_TEST(place_of(picture) < place_of(answers));
        BOOST_TEST(at.quiz().state().options[1].is_chosen);
    }
}

BOOST_AUTO_TEST_CASE(the_picture_says_what_it_shows_once) {
    quiz().next();
    quiz().switch_face(Face::easy_read);
    settle();
    const std::string alt = quiz().state().picture->alt;
    const auto all = everything_in(*shown);
    BOOST_TEST(std::ranges::count_if(all, [&](wxWindow* each) {
                   return each->IsShownOnScreen() && accessible_name(*each) == alt;
               }) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
