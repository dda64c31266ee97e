#include "app/front_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/button.h"
#include "gui/controls/task_list.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/screens.h"
#include "gui/turning_screen.h"

#include <wx/wrapsizer.h>

#include <algorithm>

namespace safeplaces {

namespace {

using FrontView = View<FrontState>;

std::vector<TaskRow> rows_of(const std::vector<LearnerRow>& learners) {
    std::vector<TaskRow> rows;
    rows.reserve(learners.size());
    for (const LearnerRow& learner : learners) {
        rows.push_back({.status = learner.needs_pin ? StatusKind::locked : StatusKind::not_started,
                        .title = learner.name,
                        .words = learner.needs_pin ? tr("Needs a PIN") : tr("No PIN needed")});
    }
    return rows;
}

// Pick a name to learn, or manage the venue.
class NamesView : public FrontView {
public:
    NamesView(Screen& screen, const Surroundings& here, FrontViewModel& model)
        : FrontView(screen), m_here(here), m_model(model) {
        const FrontState& state = model.state();
        body().Add(new Heading(this, look(), tr("Who is here?")), expanded());
        if (!state.venue_name.empty()) {
            body().Add(new Paragraph(this, look(), state.venue_name,
                                     {.type = Type::lead, .tone = Tone::muted}),
                       expanded(space::hair));
        }
        auto* columns = new Columns;
        columns->add(learn_card(state));
        columns->add(manage_card(state), look().scaled(340));
        body().Add(columns, wxSizerFlags().Expand().Border(wxTOP, space::wide));
        body().AddStretchSpacer();
        add_foot();
    }

    void render(const FrontState& state) override {
        if (m_names != nullptr) {
            m_names->show(rows_of(state.learners), std::max(m_names->current(), 0));
        }
    }

    wxWindow* first() override { return m_first; }

private:
    Card* learn_card(const FrontState& state) {
        const bool somebody = !state.learners.empty();
        auto* card =
            new Card(this, look(), somebody ? CardKind::active : CardKind::plain, tr("Learn"));
        card->body().Add(new Heading(card, look(), tr("Learn"), HeadingLevel::card), expanded());
        card->body().Add(
            new Paragraph(card, look(),
                          somebody ? tr("Choose your name. You go on where you stopped.")
                                   : tr("Nobody is on the staff list yet. The manager adds names "
                                        "under “Manage this venue”."),
                          {.tone = Tone::muted}),
            expanded(space::small));
        if (somebody) {
            m_names = new TaskList(card, look(), tr("Your name"), {}, [this](int) { pick(); });
            m_first = m_names;
            card->body().Add(m_names, expanded(space::block));
            card->body().AddStretchSpacer();
            card->body().Add(new Button(card, look(), ButtonKind::primary, tr("Start learning"),
                                        [this] { pick(); }),
                             expanded(space::block));
        }
        return card;
    }

    Card* manage_card(const FrontState& state) {
        auto* card = new Card(this, look(), CardKind::plain, tr("Manage this venue"));
        card->body().Add(new Heading(card, look(), tr("Manage this venue"), HeadingLevel::card),
                         expanded());
        card->body().Add(new Paragraph(card, look(),
                                       tr("Registration, staff list, completion records, poster "
                                          "and window sticker. For the manager."),
                                       {.tone = Tone::muted}),
                         expanded(space::small));
        card->body().AddStretchSpacer();
        const bool only_way = state.learners.empty();
        auto* button =
            new Button(card, look(), only_way ? ButtonKind::primary : ButtonKind::secondary,
                       tr("Open the manager's rooms"), [this] { m_model.manage(); });
        m_first = only_way ? button : m_first;
        card->body().Add(button, expanded(space::block));
        return card;
    }

    void add_foot() {
        body().Add(new StatusLine(this, look(), Icon::phone, Tone::muted,
                                  tr("In an emergency call 999. This program does not call for "
                                     "help.")),
                   expanded(space::wide));
        auto* links = new wxWrapSizer(wxHORIZONTAL);
        const auto link = [&](const std::string& words, Action follow) {
            links->Add(new Link(this, look(), words, std::move(follow)),
                       wxSizerFlags().Border(wxRIGHT | wxTOP, space::block));
        };
        link(tr("Help numbers and this computer"), [this] { m_here.go({.place = Place::help}); });
        link(tr("Open another venue"), [this] { m_here.open_another(); });
        body().Add(links, wxSizerFlags().Expand());
        add_languages(this, body(), look(), m_here.languages);
    }

    void pick() {
        const auto row = static_cast<std::size_t>(m_names->current());
        if (row < m_model.state().learners.size()) {
            m_model.pick(m_model.state().learners[row].id);
        }
    }

    Surroundings m_here;
    FrontViewModel& m_model;
    TaskList* m_names = nullptr;
    wxWindow* m_first = nullptr;
};

// A PIN is asked: of one learner, or the manager's.
class PinView : public FrontView {
public:
    PinView(Screen& screen, FrontViewModel& model) : FrontView(screen), m_model(model) {
        const FrontState& state = model.state();
        const bool manager = state.asking == FrontState::Asking::manager_pin;
        body().Add(new Heading(this, look(),
                               manager ? tr("Manage this venue")
                                       : filled(tr("Hello, {1}"), {state.whose})),
                   expanded());
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* card = new Card(this, look(), CardKind::active, tr("PIN"));
        m_pin = new PinEntry(
            card, look(),
            {.label = manager ? tr("Manager PIN") : filled(tr("PIN of {1}"), {state.whose}),
             .hint = manager ? tr("Forgotten? Type the recovery code here instead.")
                             : tr("Forgotten? Ask the manager: they can remove it in "
                                  "the staff list.")},
            {});
        m_pin->when_entered([this] { enter(); });
        card->body().Add(m_pin, expanded());
        body().Add(card, expanded(space::block));
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Cancel"),
                                   [this] { m_model.cancel_pin(); }));
        bar->add_action(
            new Button(bar, look(), ButtonKind::primary, tr("Go on"), [this] { enter(); }));
        body().Add(bar, expanded(space::block));
    }

    void render(const FrontState& state) override {
        if (!state.pin_problem.empty()) {
            m_pin->clear();
        }
        show_problems(*m_summary, {{m_pin, state.pin_problem}});
    }

    wxWindow* first() override { return m_pin; }

private:
    void enter() { m_model.enter_pin(m_pin->value()); }

    FrontViewModel& m_model;
    ErrorSummary* m_summary;
    PinEntry* m_pin;
};

enum class FrontKind { names, pin };

class FrontScreen : public TurningScreen<FrontState, FrontKind> {
public:
    FrontScreen(wxWindow* parent, const Surroundings& here)
        : TurningScreen(parent, here.look),
          m_here(here),
          m_model(model_of<FrontViewModel>(here, here.desk)) {
        m_here.title(tr("Who is here?"));
        m_model.observe([this](const FrontState& state) { show(state); });
    }

private:
    void show(const FrontState& state) {
        switch (state.way) {
        case FrontState::Way::to_courses:
            m_here.go({.place = Place::courses});
            return;
        case FrontState::Way::to_home:
            m_here.go({.place = Place::home});
            return;
        case FrontState::Way::to_new_pin:
            m_here.go({.place = Place::help});
            return;
        case FrontState::Way::here:
            break;
        }
        render(state,
               state.asking == FrontState::Asking::nobody ? FrontKind::names : FrontKind::pin);
    }

    FrontView* make_view(FrontKind kind) override {
        if (kind == FrontKind::pin) {
            return new PinView(*this, m_model);
        }
        return new NamesView(*this, m_here, m_model);
    }

    Surroundings m_here;
    FrontViewModel& m_model;
};

} // namespace

Screen* front_screen(wxWindow* parent, const Surroundings& here) {
    return new FrontScreen(parent, here);
}

} // namespace safeplaces
