#include "gui/questions_screen.h"

#include "app/words/quiz_words.h"
#include "app/words/tr.h"
#include "gui/answer_area.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/beside_picture.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/status.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/read_aloud_button.h"
#include "gui/reading_parts.h"

#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

using Stage = QuizState::Stage;

std::string name_of(const QuizState& state) {
    const std::string question = question_said(state.question);
    if (!state.is_critical) {
        return question;
    }
    return filled(state.is_marked ? tr("{1} Safety question: must be right to pass.")
                                  : tr("{1} Safety question."),
                  {question});
}

std::string progress_of(const QuizState& state) {
    if (state.stage == Stage::reading) {
        return reading_in_words(state.number + 1, state.questions);
    }
    return is_over(state.stage) ? std::string{} : state.progress;
}

std::string result_words(Stage stage) {
    switch (stage) {
    case Stage::passed:
        return tr("Passed");
    case Stage::practised:
        return tr("Done");
    case Stage::not_saved:
        return tr("Not saved yet");
    case Stage::not_passed:
    case Stage::reading:
    case Stage::asking:
    case Stage::explained:
        break;
    }
    return tr("Not yet");
}

std::string primary_words(Stage stage) {
    switch (stage) {
    case Stage::passed:
    case Stage::practised:
        return tr("Go on");
    case Stage::not_saved:
        return tr("Save again");
    case Stage::not_passed:
    case Stage::reading:
    case Stage::asking:
    case Stage::explained:
        break;
    }
    return tr("Take a new quiz");
}

} // namespace

QuestionsScreen::QuestionsScreen(wxWindow* parent,
                                 const Surroundings& here,
                                 const Look& look,
                                 QuestionsViewModel& model,
                                 std::string title)
    : EasyReadLook(look),
      Screen(parent, look),
      m_here(here),
      m_model(model),
      m_title(std::move(title)) {
    build();
    m_model.observe([this](const QuizState& state) { render(state); });
}

QuestionsScreen::~QuestionsScreen() = default;

void QuestionsScreen::add_tool(const std::string& words, std::function<void()> act) {
    auto* tool = new Button(m_bar, look(), ButtonKind::quiet, words, std::move(act));
    tool->MoveBeforeInTabOrder(m_stop);
    m_bar->add_tool(tool);
}

const Look& QuestionsScreen::look_of_words() const {
    return m_face == Face::easy_read ? easy : look();
}

void QuestionsScreen::build() {
    m_header = new ProgressHeader(this, look(), m_title, tr("Questions answered"), Icon::clock,
                                  Tone::muted, tr("No time limit"));
    body().Add(m_header, expanded());
    m_card = new Card(this, look());
    body().Add(m_card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
    m_bar = new ActionBar(this, look());
    if (m_model.state().has_other_face) {
        m_easy =
            add_easy_read_switch(*m_bar, look(), [this](Face face) { m_model.switch_face(face); });
    }
    m_aloud = add_read_aloud(
        *m_bar, m_here, [this] { return page_to_read(); },
        [this](const auto& sentence) { mark(sentence); });
    // TRANSLATORS: The text that stands before a question of a quiz.
    m_again = new Button(m_bar, look(), ButtonKind::secondary, tr("Read the text again"),
                         [this] { m_model.read_again(); });
    m_again->Hide();
    m_bar->add_tool(m_again);
    // TRANSLATORS: A sheet of paper is keyed in, and its answer was left blank.
    m_blank = new Button(m_bar, look(), ButtonKind::secondary, tr("Nothing is written there"),
                         [this] { m_model.leave_blank(); });
    m_blank->Hide();
    m_bar->add_tool(m_blank);
    m_stop = new Button(m_bar, look(), ButtonKind::secondary, tr("Stop for now"),
                        [this] { m_here.go({.place = after_a_stop()}); });
    m_bar->add_action(m_stop);
    m_primary =
        new Button(m_bar, look(), ButtonKind::primary, tr("Check my answer"), [this] { act(); });
    m_bar->add_action(m_primary);
    body().Add(m_bar, expanded(space::block));
}

void QuestionsScreen::act() {
    switch (m_model.state().stage) {
    case Stage::asking:
        m_model.check_answer();
        return;
    case Stage::reading:
    case Stage::explained:
        m_model.next();
        return;
    case Stage::passed:
    case Stage::practised:
        m_here.go({.place = after_the_end()});
        return;
    case Stage::not_passed:
    case Stage::not_saved:
        go_on_from_the_end(m_model.state().stage);
        return;
    }
}

void QuestionsScreen::render(const QuizState& state) {
    if (state.is_ended) {
        m_here.go({.place = after_the_end()});
        return;
    }
    const bool answered = state.stage == Stage::explained || is_over(state.stage);
    m_header->show(static_cast<int>(state.number) + (answered ? 1 : 0),
                   static_cast<int>(state.questions), progress_of(state));
    const bool in_other_words = m_face != state.face;
    m_face = state.face;
    const bool fresh =
        state.stage == Stage::asking &&
        (m_stage != Stage::asking || m_number != state.number || !m_answer || in_other_words);
    if (state.stage == Stage::reading) {
        if (m_slide == nullptr || m_page != state.page->address.file || in_other_words) {
            show_page(state);
        }
    } else if (fresh) {
        show_question(state);
    } else if (state.stage == Stage::explained && (m_stage == Stage::asking || in_other_words)) {
        // Another look, or other words; or what was chosen goes.
        if (m_answer == nullptr || state.was_blank || in_other_words) {
            show_question(state);
            m_answer->show(state);
        }
        show_explanation(state);
    } else if (is_over(state.stage) && (!is_over(m_stage) || m_stage != state.stage)) {
        show_result(state);
    }
    if (is_over(state.stage) && !state.trouble.empty()) {
        m_notice->say(StatusKind::to_fix, state.trouble); // also once more, after "Save again"
    }
    if (state.stage == Stage::asking) {
        m_answer->show(state);
    }
    if (state.stage == Stage::asking || state.stage == Stage::reading) {
        show_problem(state);
    }
    stop_reading_what_has_changed();
    render_tools(state);
    m_stage = state.stage;
    m_number = state.number;
}

void QuestionsScreen::render_tools(const QuizState& state) {
    if (m_aloud != nullptr) {
        m_aloud->Show(!is_over(state.stage));
    }
    if (m_easy != nullptr) {
        m_easy->set_ticked(state.face == Face::easy_read);
        m_easy->Show(!is_over(state.stage));
    }
    const bool is_asking = state.stage == Stage::asking;
    const bool may_be_blank = is_asking && state.may_be_blank;
    const bool may_read_again = is_asking && state.may_read_again;
    if (m_blank->IsShown() != may_be_blank || m_again->IsShown() != may_read_again) {
        m_blank->Show(may_be_blank);
        m_again->Show(may_read_again);
        reflow_later(*m_bar);
    }
}

// Between the questions: as a page of the lesson.
void QuestionsScreen::show_page(const QuizState& state) {
    clear_card();
    m_slide = add_slide(*m_card, look_of_words());
    m_slide->show(*state.page, state.face);
    m_page = state.page->address.file;
    m_notice = new NewsStrip(m_card, look_of_words());
    m_card->body().Add(m_notice, expanded(space::block));
    m_primary->set_words(tr("Next"));
    set_accessible_description(*m_primary, {});
    m_stop->Show();
    m_here.title(state.page->title);
    Scroll(0, 0);
    reflow_later(*m_card);
    focus_first(&m_slide->text());
}

void QuestionsScreen::show_question(const QuizState& state) {
    clear_card();
    const Look& words = look_of_words();
    auto* beside = new BesidePicture(m_card, words);
    beside->show_picture(state.picture);
    if (state.is_critical) {
        m_safety = new Chip(beside, words, StatusKind::safety,
                            state.is_marked ? tr("Safety question: must be right to pass")
                                            : tr("Safety question"));
        beside->body().Add(m_safety, wxSizerFlags().Border(wxBOTTOM, space::button));
    }
    m_question = new Heading(beside, words, state.question, HeadingLevel::card);
    set_accessible_name(*m_question, question_said(state.question));
    beside->body().Add(m_question, expanded());
    m_how = new Paragraph(beside, words, state.how, {.tone = Tone::muted});
    beside->body().Add(m_how, expanded(space::hair));
    m_answer = add_answer_area(*beside, words, name_of(state), m_model);
    m_card->body().Add(beside, expanded());
    m_card->body().AddStretchSpacer();
    m_strip = new ResultStrip(m_card, look_of_words(), tr("Result"));
    m_card->body().Add(m_strip, expanded(space::block));
    m_notice = new NewsStrip(m_card, look_of_words());
    m_card->body().Add(m_notice, expanded(space::block));
    m_primary->set_words(tr("Check my answer"));
    set_accessible_description(*m_primary, {});
    m_stop->Show();
    m_here.title(state.progress);
    Scroll(0, 0);
    reflow_later(*m_card);
    focus_first(m_answer->first());
}

void QuestionsScreen::clear_card() {
    stop_reading(m_aloud);
    m_answer.reset();
    m_slide = nullptr;
    m_safety = nullptr;
    m_card->body().Clear(true);
}

void QuestionsScreen::show_problem(const QuizState& state) {
    const std::string& words = state.trouble.empty() ? state.problem : state.trouble;
    if (words.empty()) {
        m_notice->hide();
    } else {
        m_notice->say(StatusKind::to_fix, words);
    }
}

void QuestionsScreen::show_explanation(const QuizState& state) {
    stop_reading(m_aloud);
    m_answer->explain(state);
    const bool has_page = !state.taught_on.empty();
    const std::string gap = has_page && !state.why.empty() ? " " : "";
    m_strip->show(state.explanation, state.why + gap + state.taught_on,
                  has_page ? tr("Read this page again") : std::string{},
                  [this] { read(m_model.state().page_to_read); });
    m_primary->set_words(state.number + 1 < state.questions ? tr("Next question")
                                                            : tr("See the result"));
    reflow_later(*m_card);
    m_primary->SetFocus();
    focus_first(m_primary);
}

void QuestionsScreen::show_result(const QuizState& state) {
    m_here.title(m_title);
    clear_card();
    const bool is_done = state.stage == Stage::passed || state.stage == Stage::practised;
    const StatusKind kind = is_done                           ? StatusKind::done
                            : state.stage == Stage::not_saved ? StatusKind::to_fix
                                                              : StatusKind::started;
    m_card->body().Add(new Chip(m_card, look(), kind, result_words(state.stage)),
                       wxSizerFlags().Border(wxBOTTOM, space::button));
    m_card->body().Add(new Heading(m_card, look(), state.result_title), expanded());
    m_card->body().Add(new Paragraph(m_card, look(), state.result_text, {.type = Type::lead}),
                       expanded(space::small));
    if (!state.missed_pages.empty()) {
        m_card->body().Add(
            new Heading(m_card, look(), tr("Pages to read again"), HeadingLevel::section),
            expanded(space::wide));
        for (const MissedPage& missed : state.missed_pages) {
            m_card->body().Add(
                new Link(m_card, look(), missed.title, [this, page = missed.page] { read(page); }),
                wxSizerFlags().Border(wxTOP, space::small));
        }
    }
    m_notice = new NewsStrip(m_card, look());
    m_card->body().Add(m_notice, expanded(space::block));
    m_card->body().AddStretchSpacer();
    m_primary->set_words(primary_words(state.stage));
    // The focus goes there, so the result is spoken with it.
    set_accessible_description(*m_primary, state.result_title + ' ' + state.result_text);
    m_stop->Show(!is_done);
    Scroll(0, 0);
    reflow_later(*m_card);
    m_primary->SetFocus();
    focus_first(m_primary);
}

} // namespace safeplaces
