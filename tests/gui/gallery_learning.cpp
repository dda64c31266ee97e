#include "gallery_pages.h"

#include "gui/controls/action_bar.h"
#include "gui/controls/answer_options.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/screen.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/status.h"
#include "gui/controls/words.h"
#include "samples.h"

#include <wx/textctrl.h>

namespace safeplaces {

namespace {

class SlidePage : public Screen {
public:
    SlidePage(wxWindow* parent, const Look& look) : Screen(parent, look) {
        auto* header =
            new ProgressHeader(this, look, "Being a Safe Place", "Pages of this course read",
                               Icon::check_circle, Tone::ok, "Your place is kept");
        header->show(4, 9, "Page 4 of 9, about 8 minutes to go");
        body().Add(header, expanded());
        auto* card = new Card(this, look, CardKind::plain, {}, space::margin);
        auto* slide = new SlideView(card, look, [](const std::string&) {});
        slide->show(sample_slide());
        card->body().Add(slide, wxSizerFlags(1).Expand());
        card->body().Add(new DividingLine(card, look), expanded(space::block));
        card->body().Add(new StatusLine(card, look, Icon::phone, Tone::muted,
                                        "Someone in danger now? Call 999.", Tone::ink),
                         expanded(14));
        body().Add(card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        auto* bar = new ActionBar(this, look);
        bar->add_tool(
            new Button(bar, look, ButtonKind::secondary, "&Contents", nothing, Icon::list));
        bar->add_tool(
            new Button(bar, look, ButtonKind::secondary, "&Listen", nothing, Icon::speaker));
        bar->add_tool(new Tick(bar, look, "&Easy Read", {}, TickShape::toggle));
        bar->add_action(new Button(bar, look, ButtonKind::secondary, "&Back", nothing));
        bar->add_action(new Button(bar, look, ButtonKind::primary, "&Next page", nothing));
        body().Add(bar, expanded(space::block));
        focus_first(&slide->text());
    }
};

class QuizPage : public Screen {
public:
    QuizPage(wxWindow* parent, const Look& look) : Screen(parent, look) {
        auto* header =
            new ProgressHeader(this, look, "Quiz: Being a Safe Place", "Questions answered",
                               Icon::clock, Tone::muted, "No time limit");
        header->show(4, 6, "Question 4 of 6, 3 right so far");
        body().Add(header, expanded());
        body().Add(make_question(), wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        auto* bar = new ActionBar(this, look);
        bar->add_tool(
            new Button(bar, look, ButtonKind::secondary, "&Listen", nothing, Icon::speaker));
        bar->add_action(new Button(bar, look, ButtonKind::secondary, "&Stop for now", nothing));
        auto* next = new Button(bar, look, ButtonKind::primary, "&Next question", nothing);
        bar->add_action(next);
        body().Add(bar, expanded(space::block));
        focus_first(next);
    }

private:
    Card* make_question() {
        auto* card = new Card(this, look());
        const std::string question = "A man comes in. Someone outside has just hit him and is "
                                     "still there. What do you do first?";
        card->body().Add(
            new Chip(card, look(), StatusKind::safety, "Safety question: must be right to pass"));
        card->body().Add(new Heading(card, look(), question, HeadingLevel::card),
                         expanded(space::button));
        auto* options =
            new AnswerOptions(card, look(), AnswerKind::one, question,
                              {"Call 999", "Call 101", "Go out and talk to the other person",
                               "Ring the first name on his card"},
                              {});
        options->choose({1});
        options->show_feedback(
            {{AnswerMark::right,
              "Someone has been hit and the danger is still there. That is an emergency."},
             {AnswerMark::chosen_wrong,
              "101 is for a crime that is over, when nobody is in danger now."},
             {AnswerMark::plain,
              "Never do this. Stay inside, keep him away from the window and do not take sides."},
             {AnswerMark::plain,
              "This can come later, if he wants it. The emergency call comes first."}});
        card->body().Add(options, expanded(space::block));
        card->body().AddStretchSpacer();
        auto* result = new ResultStrip(card, look(), "Result");
        result->show(
            "That is not quite right. No harm done: you can take this quiz again as often as "
            "you like.",
            "The answer is on page 6, \u201c999 or 101?\u201d. Your place in the quiz is "
            "kept.",
            "&Read this page again", nothing);
        card->body().Add(result, expanded(space::block));
        return card;
    }
};

} // namespace

Screen* slide_page(wxWindow* parent, const Look& look) {
    return new SlidePage(parent, look);
}

Screen* quiz_page(wxWindow* parent, const Look& look) {
    return new QuizPage(parent, look);
}

} // namespace safeplaces
