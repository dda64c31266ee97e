#include "app/lesson_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/task_list.h"
#include "gui/controls/words.h"
#include "gui/read_aloud_button.h"
#include "gui/reading_parts.h"
#include "gui/screens.h"
#include "gui/text.h"

#include <wx/textctrl.h>

#include <cassert>

namespace safeplaces {

namespace {

class LessonScreen : public Screen {
public:
    LessonScreen(wxWindow* parent, const Surroundings& here, const Course& course)
        : Screen(parent, here.look),
          m_here(here),
          m_course(course),
          m_model(model_of<LessonViewModel>(here, here.desk, course)) {
        start();
    }
    LessonScreen(wxWindow* parent,
                 const Surroundings& here,
                 const Course& course,
                 const SlideAddress& page)
        : Screen(parent, here.look),
          m_here(here),
          m_course(course),
          m_model(model_of<LessonViewModel>(here, here.desk, course, page)) {
        start();
    }

    LessonScreen(wxWindow* parent,
                 const Surroundings& here,
                 const Course& course,
                 LessonViewModel::Refresher refresher)
        : Screen(parent, here.look),
          m_here(here),
          m_course(course),
          m_model(model_of<LessonViewModel>(here, here.desk, course, refresher)) {
        start();
    }

private:
    void start() {
        build();
        m_model.observe([this](const LessonState& state) { render(state); });
        focus_first(&m_slide->text());
    }

    void build() {
        const LessonState& state = m_model.state();
        m_header = new ProgressHeader(this, look(), state.course_title,
                                      tr("Pages of this course read"), Icon::check_circle, Tone::ok,
                                      state.is_refresher ? tr("You can stop at any time")
                                                         : tr("Your place is kept"));
        body().Add(m_header, expanded());
        m_notice = new NewsStrip(this, look());
        body().Add(m_notice, expanded(space::block));
        m_contents_card = new Card(this, look(), CardKind::plain, tr("Contents"));
        m_contents_card->body().Add(
            new Heading(m_contents_card, look(), tr("Contents"), HeadingLevel::card), expanded());
        m_contents = new TaskList(
            m_contents_card, look(), tr("Pages of this course"), {},
            [this](int row) { m_model.go_to(static_cast<std::size_t>(row)); }, OpenedBy::click);
        m_contents_card->body().Add(m_contents, expanded(space::small));
        m_contents_card->Hide();
        body().Add(m_contents_card, expanded(space::block));
        m_card = new Card(this, look(), CardKind::plain, {}, space::margin);
        m_slide = add_slide(*m_card, look());
        m_practice = new Link(
            m_card, look(), {},
            [this] { m_here.go({.place = Place::scenario, .course = m_course.id}); },
            LinkKind::usual, tr("If you like, before the quiz"));
        m_card->body().Add(m_practice, expanded(space::small));
        add_help_line(*m_card, m_here);
        body().Add(m_card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        add_bar(state);
    }

    void add_bar(const LessonState& state) {
        auto* bar = new ActionBar(this, look());
        if (state.is_from_quiz) {
            add_aloud(*bar);
            bar->add_action(
                new Button(bar, look(), ButtonKind::primary, tr("Back to the quiz"),
                           [this] { m_here.go({.place = Place::quiz, .course = m_course.id}); }));
        } else {
            bar->add_tool(new Button(
                bar, look(), ButtonKind::secondary, tr("Contents"),
                [this] { m_model.toggle_contents(); }, Icon::list));
            if (state.has_easy_read) {
                m_easy = add_easy_read_switch(*bar, look(),
                                              [this](Face face) { m_model.switch_face(face); });
            }
            add_aloud(*bar);
            bar->add_tool(new Button(bar, look(), ButtonKind::quiet, tr("Stop for now"),
                                     [this] { m_here.go({.place = Place::courses}); }));
            m_back = new Button(bar, look(), ButtonKind::secondary, tr("Back"),
                                [this] { m_model.back(); });
            bar->add_action(m_back);
            m_next =
                new Button(bar, look(), ButtonKind::primary, tr("Next page"), [this] { go_on(); });
            bar->add_action(m_next);
        }
        body().Add(bar, expanded(space::block));
    }

    void add_aloud(ActionBar& bar) {
        m_aloud = add_read_aloud(
            bar, m_here,
            [this] {
                const LessonState& now = m_model.state();
                return in_language(parts_to_read(*now.slide), now.language);
            },
            [this](const auto& sentence) { m_slide->mark(sentence); });
    }

    void go_on() {
        if (m_model.state().is_last) {
            m_here.go({.place = Place::quiz, .course = m_course.id});
        } else {
            m_model.next();
        }
    }

    void render(const LessonState& state) {
        m_header->show(static_cast<int>(state.page + 1), static_cast<int>(state.pages),
                       state.progress);
        if (state.slide != m_shown) {
            const bool first = m_shown == nullptr;
            m_shown = state.slide;
            stop_reading(m_aloud);
            m_slide->show(*state.slide, state.face);
            m_here.title(filled(
                tr("{1}, page {2} of {3}"),
                {state.slide->title, std::to_string(state.page + 1), std::to_string(state.pages)}));
            if (!first) {
                Scroll(0, 0);
                m_slide->focus_text();
            }
        }
        render_contents(state);
        m_practice->Show(!state.practice.empty());
        m_practice->set_words(state.practice);
        if (m_next != nullptr) {
            m_next->set_words(state.is_last ? tr("Take the quiz") : tr("Next page"));
            m_back->Show(state.page > 0);
        }
        if (m_easy != nullptr) {
            m_easy->set_ticked(state.face == Face::easy_read);
        }
        m_notice->report(state.trouble);
        reflow_later(*m_card);
    }

    void render_contents(const LessonState& state) {
        std::vector<TaskRow> rows;
        for (std::size_t page = 0; page < state.contents.size(); ++page) {
            const bool here = page == state.page;
            rows.push_back(
                {here                ? StatusKind::started
                 : page < state.page ? StatusKind::done
                                     : StatusKind::not_started,
                 state.contents[page],
                 here ? tr("You are here") : filled(tr("Page {1}"), {std::to_string(page + 1)})});
        }
        const bool opened = m_contents_card->Show(state.is_contents_open);
        if (state.is_contents_open) {
            m_contents->show(rows, static_cast<int>(state.page));
            if (opened) {
                m_contents->SetFocus();
            }
        }
        m_card->Show(!state.is_contents_open);
    }

    Surroundings m_here;
    const Course& m_course;
    LessonViewModel& m_model;
    const Slide* m_shown = nullptr;
    ProgressHeader* m_header = nullptr;
    NewsStrip* m_notice = nullptr;
    Card* m_contents_card = nullptr;
    TaskList* m_contents = nullptr;
    Card* m_card = nullptr;
    SlideView* m_slide = nullptr;
    Link* m_practice = nullptr;
    Tick* m_easy = nullptr;
    ReadAloudButton* m_aloud = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
};

} // namespace

Screen* lesson_screen(wxWindow* parent, const Surroundings& here, const Visit& visit) {
    const Course* course = find_course(here.desk.library, visit.course);
    assert(course != nullptr);
    if (visit.refresher) {
        return new LessonScreen(parent, here, *course, LessonViewModel::Refresher{});
    }
    return visit.page.file.empty() ? new LessonScreen(parent, here, *course)
                                   : new LessonScreen(parent, here, *course, visit.page);
}

} // namespace safeplaces
