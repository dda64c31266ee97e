#include "app/courses_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/words.h"
#include "gui/pins.h"
#include "gui/platform/accessibility.h"
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
        add_top(state);
        m_done = new NewsStrip(this, look());
        body().Add(m_done, expanded(space::block));
        add_courses(state);
        if (state.has_drill) {
            add_drill();
        }
        body().AddStretchSpacer();
        add_foot();
    }

    void render(const CoursesState& state) override {
        if (state.done.empty()) {
            m_done->hide();
        } else {
            m_done->say(StatusKind::done, state.done);
        }
        for (std::size_t place = 0; place < m_rows.size(); ++place) {
            show_row(m_rows[place], state.courses[place]);
        }
        m_easy->set_ticked(state.face == Face::easy_read);
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
    // What changes with the words that the learner chose.
    struct Row {
        Paragraph* summary = nullptr;
        Chip* chip = nullptr;
        Button* button = nullptr;
        Link* practice = nullptr;
    };

    void add_top(const CoursesState& state) {
        auto* words = new wxBoxSizer(wxVERTICAL);
        words->Add(new Heading(this, look(), filled(tr("Hello, {1}"), {state.learner})),
                   expanded());
        const std::string standing =
            state.is_trained ? tr("You have passed all that you need. You can stop here.")
                             : tr("You can stop at any time. Your place is kept.");
        words->Add(new Paragraph(this, look(), standing, {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        auto* columns = new Columns;
        columns->add(words);
        const bool only_way = state.next >= state.courses.size();
        auto* done =
            new Button(this, look(), only_way ? ButtonKind::primary : ButtonKind::secondary,
                       tr("I am done"), [this] { m_here.go({.place = Place::front}); });
        set_accessible_description(*done, standing); // seen on top, heard with it
        m_first = only_way ? done : m_first;
        auto* at_the_right = new wxBoxSizer(wxVERTICAL);
        at_the_right->Add(done, wxSizerFlags().Left());
        columns->add(at_the_right, Columns::own);
        body().Add(columns, expanded());
        m_easy = new Tick(
            this, look(), tr("Easy Read: short and simple words"),
            [this](bool on) { m_model.switch_face(on ? Face::easy_read : Face::standard); },
            TickShape::toggle);
        m_easy->Show(state.has_easy_read);
        body().Add(m_easy, expanded(space::block));
    }

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

    void add_drill() {
        const std::string name = tr("2 minutes of practice");
        const std::string words =
            tr("6 questions, once in a quarter of the year, of what people here often get wrong. "
               "Nothing of your answers is kept.");
        auto* card = new Card(this, look(), CardKind::plain, name);
        auto* columns = new Columns;
        auto* text = new wxBoxSizer(wxVERTICAL);
        text->Add(new Heading(card, look(), name, HeadingLevel::card), expanded());
        text->Add(new Paragraph(card, look(), words, {.tone = Tone::muted}), expanded(space::hair));
        columns->add(text);
        auto* button = new Button(card, look(), ButtonKind::secondary, tr("Practise now"),
                                  [this] { m_here.go({.place = Place::drill}); });
        set_accessible_description(*button, words); // seen beside it
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->AddStretchSpacer();
        column->Add(button, expanded());
        column->AddStretchSpacer();
        columns->add(column, look().scaled(260));
        card->body().Add(columns, expanded());
        body().Add(card, expanded(space::block));
    }

    Card* course_card(const CourseRow& row, bool is_next) {
        auto* card =
            new Card(this, look(), is_next ? CardKind::active : CardKind::plain, row.title);
        auto* words = new wxBoxSizer(wxVERTICAL);
        words->Add(new Heading(card, look(), row.title, HeadingLevel::card), expanded());
        Row shown;
        if (!row.summary.empty()) {
            shown.summary = new Paragraph(card, look(), row.summary, {.tone = Tone::muted});
            words->Add(shown.summary, expanded(space::hair));
        }
        if (!row.language_note.empty()) {
            words->Add(new Paragraph(card, look(), row.language_note, {.tone = Tone::muted}),
                       expanded(space::hair));
        }
        auto* columns = new Columns;
        columns->add(words);
        if (row.is_available) {
            shown.chip = new Chip(card, look(), kind_of(row.status), row.status_words);
            words->Add(shown.chip, wxSizerFlags().Border(wxTOP, space::button));
            shown.button = course_button(card, row, is_next);
            columns->add(button_column(card, row, shown), look().scaled(260));
        } else {
            words->Add(new StatusLine(card, look(), Icon::exclamation, Tone::err, row.status_words,
                                      Tone::ink),
                       expanded(space::button));
        }
        m_rows.push_back(shown);
        card->body().Add(columns, expanded());
        return card;
    }

    Button* course_button(Card* card, const CourseRow& row, bool is_next) {
        auto* button = new Button(
            card, look(), is_next ? ButtonKind::primary : ButtonKind::secondary, row.button,
            [this, course = row.id, quiz = row.goes_to_quiz, refresher = row.is_refresher] {
                m_here.go({.place = quiz ? Place::quiz : Place::lesson,
                           .course = course,
                           .refresher = refresher});
            });
        m_first = is_next ? button : m_first;
        return button;
    }

    wxSizer* button_column(Card* card, const CourseRow& row, Row& shown) {
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->AddStretchSpacer();
        column->Add(shown.button, expanded());
        if (row.goes_to_quiz || row.is_refresher) {
            auto* again = new Button(
                card, look(), ButtonKind::secondary,
                row.is_refresher ? tr("Read all of it again") : tr("Read it again"),
                [this, course = row.id] { m_here.go({.place = Place::lesson, .course = course}); });
            set_accessible_description(*again, row.title);
            column->Add(again, expanded(space::small));
        }
        if (!row.practice.empty()) {
            shown.practice = new Link(
                card, look(), row.practice,
                [this, course = row.id] {
                    m_here.go({.place = Place::scenario, .course = course});
                },
                LinkKind::usual, filled(tr("{1}, if you like"), {row.title}));
            column->Add(shown.practice, expanded(space::small));
        }
        column->AddStretchSpacer();
        return column;
    }

    static void show_row(const Row& shown, const CourseRow& row) {
        if (shown.summary != nullptr) {
            shown.summary->set_words(row.summary);
        }
        if (shown.practice != nullptr) {
            shown.practice->set_words(row.practice);
        }
        if (shown.button != nullptr) {
            shown.chip->show(kind_of(row.status), row.status_words);
            shown.button->set_words(row.button);
            // There is such a button for each course.
            set_accessible_description(
                *shown.button, filled(row.is_needed ? tr("{1}: {2}") : tr("{1}, if you like: {2}"),
                                      {row.title, row.status_words}));
        }
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
        bar->add_tool(new Link(bar, look(), tr("Key in a quiz from paper"),
                               [this] { m_model.begin_keying_in(); }));
        body().Add(bar, expanded(space::block));
    }

    Surroundings m_here;
    CoursesViewModel& m_model;
    NewsStrip* m_done;
    Tick* m_easy = nullptr;
    std::vector<Row> m_rows; // as the state has its courses
    Pane* m_pin_links = nullptr;
    Link* m_choose_pin = nullptr;
    Link* m_remove_pin = nullptr;
    wxWindow* m_first = nullptr;
};

// A PIN of the learner's own.
class OwnPinView : public CoursesPart {
public:
    OwnPinView(Screen& screen, CoursesViewModel& model) : CoursesPart(screen), m_model(model) {
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

// The number of a sheet that was filled in by hand.
class PaperView : public CoursesPart {
public:
    PaperView(Screen& screen, CoursesViewModel& model) : CoursesPart(screen), m_model(model) {
        body().Add(new Heading(this, look(), tr("Key in a quiz from paper")), expanded());
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* card = new Card(this, look());
        card->body().Add(new Paragraph(card, look(),
                                       tr("The program asks the questions of the sheet in the same "
                                          "order. Give the answers that stand on it."),
                                       {.tone = Tone::muted}),
                         expanded());
        m_sheet = new TextEntry(card, look(),
                                {.label = tr("Number of the sheet"),
                                 .hint = tr("It stands above the questions, such as 48213-507.")},
                                220, {});
        m_sheet->when_entered([this] { key_in(); });
        card->body().Add(m_sheet, expanded(space::block));
        body().Add(card, expanded(space::block));
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Cancel"),
                                   [this] { m_model.cancel_keying_in(); }));
        bar->add_action(new Button(bar, look(), ButtonKind::primary, tr("Go to the questions"),
                                   [this] { key_in(); }));
        body().Add(bar, expanded(space::block));
    }

    void render(const CoursesState& state) override {
        show_problems(*m_summary, {{m_sheet, state.sheet_problem}});
    }

    wxWindow* first() override { return m_sheet; }

private:
    void key_in() { m_model.key_in(m_sheet->value()); }

    CoursesViewModel& m_model;
    ErrorSummary* m_summary;
    TextEntry* m_sheet = nullptr;
};

enum class CoursesKind { list, pin, paper };

class CoursesScreen : public TurningScreen<CoursesState, CoursesKind> {
public:
    CoursesScreen(wxWindow* parent, const Surroundings& here)
        : TurningScreen(parent, here.look),
          m_here(here),
          m_model(model_of<CoursesViewModel>(here, here.desk)) {
        m_here.title(tr("Your courses"));
        m_model.observe([this](const CoursesState& state) {
            if (state.keyed_in) {
                m_here.go({.place = Place::quiz, .course = *state.keyed_in});
                return;
            }
            render(state, kind_of(state));
        });
    }

private:
    CoursesPart* make_view(CoursesKind kind) override {
        if (kind == CoursesKind::pin) {
            return new OwnPinView(*this, m_model);
        }
        if (kind == CoursesKind::paper) {
            return new PaperView(*this, m_model);
        }
        return new ListView(*this, m_here, m_model);
    }

    [[nodiscard]] static CoursesKind kind_of(const CoursesState& state) {
        if (state.is_keying_in) {
            return CoursesKind::paper;
        }
        return state.is_choosing_pin ? CoursesKind::pin : CoursesKind::list;
    }

    Surroundings m_here;
    CoursesViewModel& m_model;
};

} // namespace

Screen* courses_screen(wxWindow* parent, const Surroundings& here) {
    return new CoursesScreen(parent, here);
}

} // namespace safeplaces
