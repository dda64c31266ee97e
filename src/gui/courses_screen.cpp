#include "app/courses_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/words.h"
#include "gui/pins.h"
#include "gui/problems.h"
#include "gui/screens.h"
#include "gui/turning_screen.h"

namespace safeplaces {

namespace {

using CoursesPart = View<CoursesState>;

// The learner's own courses, each with its way in.
class ListView : public CoursesPart {
public:
    ListView(Screen& screen, const Surroundings& here, CoursesViewModel& model)
        : CoursesPart(screen), m_here(here), m_model(model) {
        const CoursesState& state = model.state();
        body().Add(new Heading(this, look(), filled(tr("Hello, {1}"), {state.learner})),
                   expanded());
        body().Add(new Paragraph(this, look(), tr("You can stop at any time. Your place is kept."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        m_done = new NewsStrip(this, look());
        body().Add(m_done, expanded(space::block));
        add_courses(state);
        body().AddStretchSpacer();
        add_foot();
    }

    void render(const CoursesState& state) override {
        if (state.done.empty()) {
            m_done->hide();
        } else {
            m_done->say(StatusKind::done, state.done);
        }
        const bool holds_focus = m_pin_links->IsDescendant(FindFocus());
        m_choose_pin->Show(!state.has_pin);
        m_remove_pin->Show(state.has_pin);
        if (holds_focus) {
            (state.has_pin ? m_remove_pin : m_choose_pin)->SetFocus();
        }
        reflow_later(*this);
    }

    wxWindow* first() override { return m_first; }

private:
    void add_courses(const CoursesState& state) {
        if (state.courses.empty()) {
            body().Add(new Paragraph(this, look(),
                                     tr("No course is installed. Ask whoever installed the program "
                                        "to install it again; no record is lost.")),
                       expanded(space::block));
        }
        bool needed = true;
        for (std::size_t place = 0; place < state.courses.size(); ++place) {
            const CourseRow& row = state.courses[place];
            if (needed && !row.is_needed && place > 0) {
                body().Add(
                    new Heading(this, look(), tr("More, if you like"), HeadingLevel::section),
                    expanded(space::wide));
            }
            needed = row.is_needed;
            body().Add(course_card(row, place == state.next && row.is_available),
                       expanded(space::block));
        }
    }

    Card* course_card(const CourseRow& row, bool is_next) {
        auto* card =
            new Card(this, look(), is_next ? CardKind::active : CardKind::plain, row.title);
        auto* words = new wxBoxSizer(wxVERTICAL);
        words->Add(new Heading(card, look(), row.title, HeadingLevel::card), expanded());
        if (!row.summary.empty()) {
            words->Add(new Paragraph(card, look(), row.summary, {.tone = Tone::muted}),
                       expanded(space::hair));
        }
        auto* columns = new Columns;
        columns->add(words);
        if (row.is_available) {
            words->Add(new Chip(card, look(), kind_of(row.status), row.status_words),
                       wxSizerFlags().Border(wxTOP, space::button));
            columns->add(button_column(card, row, is_next), look().scaled(260));
        } else {
            words->Add(new StatusLine(card, look(), Icon::exclamation, Tone::err, row.status_words,
                                      Tone::ink),
                       expanded(space::button));
        }
        card->body().Add(columns, expanded());
        return card;
    }

    wxSizer* button_column(Card* card, const CourseRow& row, bool is_next) {
        auto* button = new Button(
            card, look(), is_next ? ButtonKind::primary : ButtonKind::secondary, row.button,
            [this, course = row.id, quiz = row.goes_to_quiz] {
                m_here.go({.place = quiz ? Place::quiz : Place::lesson, .course = course});
            });
        m_first = is_next ? button : m_first;
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->AddStretchSpacer();
        column->Add(button, expanded());
        column->AddStretchSpacer();
        return column;
    }

    void add_foot() {
        body().Add(new StatusLine(this, look(), Icon::phone, Tone::muted,
                                  tr("Somebody in danger now? Call 999. This program does not call "
                                     "for help.")),
                   expanded(space::wide));
        auto* bar = new ActionBar(this, look());
        m_pin_links = new Pane(bar);
        m_choose_pin = new Link(m_pin_links, look(), tr("Choose a PIN"),
                                [this] { m_model.begin_choosing_pin(); });
        m_remove_pin =
            new Link(m_pin_links, look(), tr("Remove my PIN"), [this] { m_model.remove_pin(); });
        auto* links = new wxBoxSizer(wxHORIZONTAL);
        links->Add(m_choose_pin, wxSizerFlags().CentreVertical());
        links->Add(m_remove_pin, wxSizerFlags().CentreVertical());
        m_pin_links->SetSizer(links);
        bar->add_tool(m_pin_links);
        const bool only_way = m_first == nullptr;
        auto* done = new Button(bar, look(), only_way ? ButtonKind::primary : ButtonKind::secondary,
                                tr("I am done"), [this] { m_here.go({.place = Place::front}); });
        m_first = only_way ? done : m_first;
        bar->add_action(done);
        body().Add(bar, expanded(space::block));
    }

    Surroundings m_here;
    CoursesViewModel& m_model;
    NewsStrip* m_done;
    Pane* m_pin_links = nullptr;
    Link* m_choose_pin = nullptr;
    Link* m_remove_pin = nullptr;
    wxWindow* m_first = nullptr;
};

// A PIN of the learner's own.
class PinView : public CoursesPart {
public:
    PinView(Screen& screen, CoursesViewModel& model) : CoursesPart(screen), m_model(model) {
        body().Add(new Heading(this, look(), tr("Choose a PIN")), expanded());
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* card = new Card(this, look());
        card->body().Add(new Paragraph(card, look(),
                                       tr("With a PIN, nobody else can learn in your name on this "
                                          "computer. You need not have one. If you forget it, the "
                                          "manager can remove it."),
                                       {.tone = Tone::muted}),
                         expanded());
        m_pin =
            add_typed_twice(*card, look(), {.label = tr("Your PIN"), .hint = tr("4 to 8 digits")},
                            tr("The same PIN again"), [this] { choose(); });
        body().Add(card, expanded(space::block));
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Cancel"),
                                   [this] { m_model.cancel_pin(); }));
        bar->add_action(
            new Button(bar, look(), ButtonKind::primary, tr("Set my PIN"), [this] { choose(); }));
        body().Add(bar, expanded(space::block));
    }

    void render(const CoursesState& state) override {
        show_problems(*m_summary, {{m_pin.once, state.pin_problem}});
    }

    wxWindow* first() override { return m_pin.once; }

private:
    void choose() { m_model.choose_pin(m_pin.once->value(), m_pin.again->value()); }

    CoursesViewModel& m_model;
    ErrorSummary* m_summary;
    TypedTwice m_pin{};
};

enum class CoursesKind { list, pin };

class CoursesScreen : public TurningScreen<CoursesState, CoursesKind> {
public:
    CoursesScreen(wxWindow* parent, const Surroundings& here)
        : TurningScreen(parent, here.look),
          m_here(here),
          m_model(model_of<CoursesViewModel>(here, here.desk)) {
        m_here.title(tr("Your courses"));
        m_model.observe([this](const CoursesState& state) {
            render(state, state.is_choosing_pin ? CoursesKind::pin : CoursesKind::list);
        });
    }

private:
    CoursesPart* make_view(CoursesKind kind) override {
        if (kind == CoursesKind::pin) {
            return new PinView(*this, m_model);
        }
        return new ListView(*this, m_here, m_model);
    }

    Surroundings m_here;
    CoursesViewModel& m_model;
};

} // namespace

Screen* courses_screen(wxWindow* parent, const Surroundings& here) {
    return new CoursesScreen(parent, here);
}

} // namespace safeplaces
