#include "app/scenario_view_model.h"
#include "app/words/tr.h"
#include "gui/big_look.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/said_part.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/status.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/read_aloud_button.h"
#include "gui/reading_parts.h"
#include "gui/screens.h"
#include "gui/text.h"

#include <wx/textctrl.h>

#include <cassert>

namespace safeplaces {

namespace {

class ScenarioScreen : private EasyReadLook, public Screen {
public:
    ScenarioScreen(wxWindow* parent, const Surroundings& here, const Course& course)
        : EasyReadLook(here.look),
          Screen(parent, here.look),
          m_here(here),
          m_model(model_of<ScenarioViewModel>(here, here.desk, course)) {
        add_top(m_model.state());
        m_card = new Card(this, look(), CardKind::plain, {}, space::margin);
        m_slide = add_slide(*m_card, look());
        add_help_line(*m_card, here);
        body().Add(m_card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        add_bar(m_model.state());
        m_model.observe([this](const ScenarioState& state) { render(state); });
        focus_first(&m_slide->text());
    }

private:
    void add_top(const ScenarioState& state) {
        body().Add(new Heading(this, look(), filled(tr("Practice: {1}"), {state.course_title}),
                               HeadingLevel::section),
                   expanded());
        body().Add(new Paragraph(this, look(), state.lead, {.tone = Tone::muted}),
                   expanded(space::hair));
        m_notice = new NewsStrip(this, look());
        body().Add(m_notice, expanded(space::block));
    }

    void add_bar(const ScenarioState& state) {
        auto* bar = new ActionBar(this, look());
        if (state.has_easy_read) {
            m_easy = add_easy_read_switch(*bar, look(),
                                          [this](Face face) { m_model.switch_face(face); });
        }
        m_aloud = add_read_aloud(
            *bar, m_here, [this] { return parts_to_read(m_model.state()); },
            [this](const auto& sentence) { mark(sentence); });
        m_stop = new Button(bar, look(), ButtonKind::quiet, tr("Stop for now"),
                            [this] { m_here.go({.place = Place::courses}); });
        bar->add_tool(m_stop);
        m_again = new Button(bar, look(), ButtonKind::secondary, tr("Start again"),
                             [this] { m_model.start_again(); });
        bar->add_action(m_again);
        m_back =
            new Button(bar, look(), ButtonKind::secondary, tr("Back"), [this] { m_model.back(); });
        bar->add_action(m_back);
        m_done = new Button(bar, look(), ButtonKind::primary, tr("Back to your courses"),
                            [this] { m_here.go({.place = Place::courses}); });
        bar->add_action(m_done);
        body().Add(bar, expanded(space::block));
    }

    // The parts of the page come first, then what stands below.
    void mark(const std::optional<SentenceToRead>& sentence) {
        const std::size_t on_page = parts_to_read(m_model.state().page).size();
        const bool is_below = sentence && sentence->part >= on_page;
        m_slide->mark(is_below ? std::nullopt : sentence);
        for (std::size_t place = 0; place < m_below.size(); ++place) {
            const bool is_said = is_below && sentence->part - on_page == place;
            const SaidPart& part = m_below[place];
            part.mark(is_said ? std::optional{range_of(*sentence)} : std::nullopt);
            if (is_said) {
                show_part(*part.where, 0, part.where->GetSize().y);
            }
        }
    }

    void render(const ScenarioState& state) {
        if (state.passage != m_shown) {
            const bool first = m_shown == nullptr;
            m_shown = state.passage;
            stop_reading(m_aloud);
            show_passage(state);
            if (!first) {
                Scroll(0, 0);
                m_slide->focus_text();
            }
        }
        m_back->Show(state.may_go_back);
        m_again->Show(state.may_start_again);
        m_stop->Show(!state.is_end);
        m_done->Show(state.is_end);
        if (m_easy != nullptr) {
            m_easy->set_ticked(state.face == Face::easy_read);
        }
        m_notice->report(state.trouble);
        reflow_later(*m_card);
    }

    void show_passage(const ScenarioState& state) {
        m_here.title(filled(tr("{1}, practice"), {state.page.title}));
        m_slide->show(state.page, state.face);
        const Look& words = state.face == Face::easy_read ? easy : look();
        wxSizer& below = m_slide->below();
        m_below.clear();
        below.Clear(true);
        for (std::size_t choice = 0; choice < state.choices.size(); ++choice) {
            auto* button = new WideButton(m_slide, words, state.choices[choice],
                                          [this, choice] { m_model.choose(choice); });
            below.Add(button, expanded(choice == 0 ? space::block : space::small));
            m_below.push_back({state.choices[choice], button, [button](const auto& part) {
                                   button->mark_said(part.has_value());
                               }});
        }
        if (state.is_end) {
            auto* done =
                new StatusLine(m_slide, words, Icon::check_circle, Tone::ok, state.done, Tone::ink);
            below.Add(done, expanded(space::block));
            m_below.push_back(done->said());
            set_accessible_description(*m_done, state.done); // seen above, heard with it
        }
    }

    Surroundings m_here;
    ScenarioViewModel& m_model;
    const ScenarioPassage* m_shown = nullptr;
    NewsStrip* m_notice = nullptr;
    Card* m_card = nullptr;
    SlideView* m_slide = nullptr;
    std::vector<SaidPart> m_below; // the page
    Tick* m_easy = nullptr;
    ReadAloudButton* m_aloud = nullptr;
    Button* m_stop = nullptr;
    Button* m_again = nullptr;
    Button* m_back = nullptr;
    Button* m_done = nullptr;
};

} // namespace

Screen* scenario_screen(wxWindow* parent, const Surroundings& here, const CourseId& course) {
    const Course* found = find_course(here.desk.library, course);
    assert(found != nullptr);
    return new ScenarioScreen(parent, here, *found);
}

} // namespace safeplaces
