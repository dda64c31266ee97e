#include "app/led_group_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/button.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/led_screens.h"
#include "gui/platform/accessibility.h"
#include "gui/problems.h"
#include "gui/turning_screen.h"

#include <utility>

namespace safeplaces {

namespace {

using LedStage = LedSession::Stage;
using LedGroupPart = View<LedGroupState>;

std::vector<Choice> choices_of(const std::vector<LedChoice>& all) {
    std::vector<Choice> choices;
    for (const LedChoice& each : all) {
        choices.push_back({each.id, each.words});
    }
    return choices;
}

// The check boxes of the people: made anew when others may be ticked.
class PeopleTicks {
public:
    PeopleTicks(Card& card, const Look& look, LedGroupViewModel& model)
        : m_card(card), m_look(look), m_model(model), m_place(new wxBoxSizer(wxVERTICAL)) {
        card.body().Add(m_place, expanded(space::block));
    }

    void render(const LedGroupState& state, const std::string& label) {
        const std::vector<Choice> choices = choices_of(state.people);
        if (choices != m_choices || m_ticks == nullptr) {
            m_choices = choices;
            m_place->Clear(true);
            m_ticks = new TicksEntry(
                &m_card, m_look, {.label = label}, choices,
                [this](const std::vector<std::string>& ids) { m_model.set_present(ids); });
            m_place->Add(m_ticks, expanded());
            reflow_later(m_card);
        }
        m_ticks->set_value(state.present);
    }

    [[nodiscard]] TicksEntry* entry() { return m_ticks; }

private:
    Card& m_card;
    const Look& m_look;
    LedGroupViewModel& m_model;
    wxBoxSizer* m_place;
    std::vector<Choice> m_choices;
    TicksEntry* m_ticks = nullptr;
};

// Which course, who leads, who is in the room.
class PrepareView : public LedGroupPart {
public:
    PrepareView(Screen& screen, const Surroundings& here, LedGroupViewModel& model)
        : LedGroupPart(screen), m_here(here), m_model(model) {
        const LedGroupState& state = model.state();
        body().Add(new Heading(this, look(), state.title), expanded());
        body().Add(
            new Paragraph(this, look(), state.text, {.type = Type::lead, .tone = Tone::muted}),
            expanded(space::hair));
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* card = new Card(this, look());
        m_course =
            new ChoiceEntry(card, look(), {.label = tr("Which course")}, choices_of(state.courses),
                            [this](const std::string& id) { m_model.choose_course(id); });
        card->body().Add(m_course, expanded());
        m_leader = new ChoiceEntry(
            card, look(),
            {.label = tr("Who leads"), .hint = tr("Somebody who has passed this course alone")}, {},
            [this](const std::string& id) { m_model.choose_leader(id); });
        card->body().Add(m_leader, expanded(space::block));
        m_no_leader = new StatusLine(card, look(), Icon::exclamation, Tone::warn, {}, Tone::ink);
        card->body().Add(m_no_leader, expanded(space::block));
        m_people = std::make_unique<PeopleTicks>(*card, look(), model);
        body().Add(card, expanded(space::block));
        body().Add(new Link(this, look(), tr("Print the sign-in sheet or a huddle card"),
                            [this] {
                                m_here.go({.place = Place::print_room,
                                           .course = {m_model.state().course}});
                            }),
                   wxSizerFlags().Border(wxTOP, space::block));
        body().AddStretchSpacer();
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Home"),
                                   [this] { m_here.go({.place = Place::home}); }));
        m_begin =
            new Button(bar, look(), ButtonKind::primary, state.button, [this] { m_model.begin(); });
        bar->add_action(m_begin);
        body().Add(bar, expanded(space::block));
    }

    void render(const LedGroupState& state) override {
        m_course->set_value(state.course);
        if (const auto leaders = choices_of(state.leaders); leaders != m_leaders) {
            m_leaders = leaders;
            m_leader->set_choices(leaders);
        }
        m_leader->set_value(state.leader);
        m_leader->Show(!state.leaders.empty());
        m_no_leader->set_words(state.no_leader);
        m_no_leader->Show(!state.no_leader.empty());
        m_people->render(state, tr("Who else is in the room"));
        m_people->entry()->Show(!state.leaders.empty());
        m_begin->Show(!state.leaders.empty());
        show_problems(*m_summary, {{m_people->entry(), state.problem}});
        reflow_later(*this);
    }

    wxWindow* first() override { return m_course; }

private:
    Surroundings m_here;
    LedGroupViewModel& m_model;
    ErrorSummary* m_summary;
    ChoiceEntry* m_course;
    ChoiceEntry* m_leader;
    std::vector<Choice> m_leaders;
    StatusLine* m_no_leader;
    std::unique_ptr<PeopleTicks> m_people;
    Button* m_begin;
};

// Who was there to the end.
class ConfirmView : public LedGroupPart {
public:
    ConfirmView(Screen& screen, LedGroupViewModel& model) : LedGroupPart(screen), m_model(model) {
        const LedGroupState& state = model.state();
        body().Add(new Heading(this, look(), state.title), expanded());
        body().Add(
            new Paragraph(this, look(), state.text, {.type = Type::lead, .tone = Tone::muted}),
            expanded(space::hair));
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* card = new Card(this, look());
        for (const std::string& fact : state.facts) {
            card->body().Add(new Paragraph(card, look(), fact), expanded(space::hair));
        }
        m_people = std::make_unique<PeopleTicks>(*card, look(), model);
        body().Add(card, expanded(space::block));
        body().AddStretchSpacer();
        auto* bar = new ActionBar(this, look());
        bar->add_tool(new Button(bar, look(), ButtonKind::quiet, tr("End without a record"),
                                 [this] { m_model.end(); }));
        m_record = new Button(bar, look(), ButtonKind::primary, state.button,
                              [this] { m_model.record(); });
        bar->add_action(m_record);
        body().Add(bar, expanded(space::block));
    }

    void render(const LedGroupState& state) override {
        m_people->render(state, tr("Here to the end"));
        m_record->set_words(state.button);
        show_problems(*m_summary, {{m_people->entry(), state.problem}});
    }

    wxWindow* first() override { return m_people->entry(); }

private:
    LedGroupViewModel& m_model;
    ErrorSummary* m_summary;
    std::unique_ptr<PeopleTicks> m_people;
    Button* m_record;
};

class RecordedView : public LedGroupPart {
public:
    RecordedView(Screen& screen, const Surroundings& here, const LedGroupState& state)
        : LedGroupPart(screen), m_here(here) {
        body().Add(new Heading(this, look(), state.title), expanded());
        body().Add(new Paragraph(this, look(), state.text, {.type = Type::lead}),
                   expanded(space::hair));
        auto* card = new Card(this, look());
        std::string said = state.title + '.';
        for (const std::string& fact : state.facts) {
            card->body().Add(new Paragraph(card, look(), fact), expanded(space::hair));
            said += ' ' + fact + '.';
        }
        body().Add(card, expanded(space::block));
        body().AddStretchSpacer();
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Completion records"),
                                   [this] { m_here.go({.place = Place::records}); }));
        m_home = new Button(bar, look(), ButtonKind::primary, tr("Home"),
                            [this] { m_here.go({.place = Place::home}); });
        set_accessible_description(*m_home, said); // the focus goes there
        bar->add_action(m_home);
        body().Add(bar, expanded(space::block));
    }

    void render(const LedGroupState& /*state*/) override {}
    wxWindow* first() override { return m_home; }

private:
    Surroundings m_here;
    Button* m_home;
};

class LedGroupScreen : public TurningScreen<LedGroupState, LedStage> {
public:
    LedGroupScreen(wxWindow* parent, const Surroundings& here)
        : TurningScreen(parent, here.look),
          m_here(here),
          m_model(model_of<LedGroupViewModel>(here, here.desk)) {
        m_model.observe([this](const LedGroupState& state) {
            if (state.stage == LedStage::reading) {
                m_here.go({.place = Place::led});
            } else {
                render(state, state.stage);
            }
        });
    }

private:
    LedGroupPart* make_view(LedStage stage) override {
        m_here.title(m_model.state().title);
        switch (stage) {
        case LedStage::confirming:
            return new ConfirmView(*this, m_model);
        case LedStage::recorded:
            return new RecordedView(*this, m_here, m_model.state());
        case LedStage::preparing:
        case LedStage::reading:
        case LedStage::asking:
            break;
        }
        return new PrepareView(*this, m_here, m_model);
    }

    Surroundings m_here;
    LedGroupViewModel& m_model;
};

} // namespace

Screen* led_group_screen(wxWindow* parent, const Surroundings& here) {
    return new LedGroupScreen(parent, here);
}

Screen* led_screen(wxWindow* parent, const Surroundings& here) {
    const bool has_course = course_of(here.desk, here.desk.led) != nullptr;
    switch (has_course ? here.desk.led->stage : LedStage::preparing) {
    case LedStage::reading:
        return led_slides_screen(parent, here);
    case LedStage::asking:
        return led_questions_screen(parent, here);
    case LedStage::preparing:
    case LedStage::confirming:
    case LedStage::recorded:
        break;
    }
    return led_group_screen(parent, here);
}

} // namespace safeplaces
