#include "app/suitability_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/form_entries.h"
#include "gui/platform/accessibility.h"
#include "gui/screens.h"

namespace safeplaces {

namespace {

using Outcome = SuitabilityState::Outcome;

class SuitabilityScreen : public Screen {
public:
    SuitabilityScreen(wxWindow* parent, const Surroundings& here)
        : Screen(parent, here.look),
          m_here(here),
          m_model(model_of<SuitabilityViewModel>(here, here.desk)) {
        build();
        m_model.observe([this](const SuitabilityState& state) { render(state); });
    }

private:
    void build() {
        m_title = new Heading(this, look(), m_model.state().title);
        body().Add(m_title, expanded());
        m_lead = new Paragraph(this, look(), {}, {.type = Type::lead, .tone = Tone::muted});
        body().Add(m_lead, expanded(space::hair));
        m_notice = new NewsStrip(this, look());
        body().Add(m_notice, expanded(space::block));
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        m_card = new Card(this, look());
        body().Add(m_card, expanded(space::block));
        m_plan = new Card(this, look(), CardKind::plain, tr("Action plan"));
        body().Add(m_plan, expanded(space::block));
        m_next = new Card(this, look(), CardKind::active, tr("What comes next"));
        add_next();
        body().Add(m_next, expanded(space::block));
        m_entries = std::make_unique<FormEntries>(
            *m_card, look(), m_here.desk.library.suitability.pages.front(),
            FormActions{.type = [this](const std::string& key,
                                       const std::string& value) { m_model.answer(key, value); },
                        .take_fix = [](const std::string&) {},
                        .copy_hours = [](const Field&, int) {},
                        .undo_copy = [] {}});
        body().AddStretchSpacer();
        m_bar = new ActionBar(this, look());
        m_back = new Button(m_bar, look(), ButtonKind::secondary, tr("Home"),
                            [this] { m_here.go({.place = Place::home}); });
        m_bar->add_action(m_back);
        m_again = new Button(m_bar, look(), ButtonKind::secondary, tr("Answer again"),
                             [this] { m_model.answer_again(); });
        m_bar->add_action(m_again);
        m_primary =
            new Button(m_bar, look(), ButtonKind::primary, tr("See the result"), [this] { act(); });
        m_bar->add_action(m_primary);
        body().Add(m_bar, expanded(space::block));
        focus_first(m_entries->first());
    }

    void add_next() {
        const Form& form = m_here.desk.library.registration;
        const auto parts = static_cast<int>(form.pages.size());
        m_next->body().Add(
            new Heading(m_next, look(), tr("Your venue looks suitable"), HeadingLevel::card),
            expanded());
        for (const std::string& words :
             {filled(trn("Next comes the form. It has {1} part and takes about 10 minutes.",
                         "Next comes the form. It has {1} parts and takes about 10 minutes.",
                         parts),
                     {std::to_string(parts)}),
              tr("You can stop at any time. Every answer is kept as you type it."), form.at_hand}) {
            if (!words.empty()) {
                m_next->body().Add(new Paragraph(m_next, look(), words), expanded(space::small));
            }
        }
    }

    void act() {
        switch (m_model.state().outcome) {
        case Outcome::asking:
            m_model.finish();
            return;
        case Outcome::suitable:
            m_here.go({.place = Place::form});
            return;
        case Outcome::plan:
            m_model.save_plan();
            return;
        }
    }

    void render(const SuitabilityState& state) {
        m_entries->render(state.questions);
        render_summary(state);
        if (state.outcome != m_outcome) {
            m_outcome = state.outcome;
            render_outcome(state);
        }
        m_notice->report(state.trouble, state.saved);
    }

    void render_outcome(const SuitabilityState& state) {
        const bool asking = state.outcome == Outcome::asking;
        m_lead->set_words(lead_of(state));
        m_card->Show(asking);
        m_plan->Show(state.outcome == Outcome::plan);
        m_next->Show(state.outcome == Outcome::suitable);
        m_again->Show(!asking);
        m_primary->set_words(asking                               ? tr("See the result")
                             : state.outcome == Outcome::suitable ? tr("Go on to the form")
                                                                  : tr("Save the plan as PDF"));
        if (state.outcome == Outcome::plan) {
            fill_plan(state);
        }
        Scroll(0, 0);
        reflow_later(*m_card);
        m_here.title(title_of(state));
        // The focus stays there, so the result is spoken with it.
        set_accessible_description(*m_primary, asking ? std::string{} : result_of(state));
        if (!asking) {
            m_primary->SetFocus();
        }
    }

    [[nodiscard]] static std::string title_of(const SuitabilityState& state) {
        switch (state.outcome) {
        case Outcome::suitable:
            return tr("Your venue looks suitable");
        case Outcome::plan:
            return tr("Your action plan");
        case Outcome::asking:
            break;
        }
        return state.title;
    }

    [[nodiscard]] std::string result_of(const SuitabilityState& state) const {
        std::string words = lead_of(state);
        for (const PlanItem& item : state.plan) {
            words += ' ' + item.question + ' ' + item.what_to_do;
        }
        return words;
    }

    [[nodiscard]] std::string lead_of(const SuitabilityState& state) const {
        switch (state.outcome) {
        case Outcome::asking:
            return state.lead;
        case Outcome::suitable:
            return tr("Nothing essential is missing.");
        case Outcome::plan:
            break;
        }
        return tr("Not yet. This plan says what to do first; come back when it is done. Your "
                  "answers are kept.");
    }

    void fill_plan(const SuitabilityState& state) {
        m_plan->body().Clear(true);
        m_plan->body().Add(new Heading(m_plan, look(), tr("Your action plan"), HeadingLevel::card),
                           expanded());
        for (const PlanItem& item : state.plan) {
            m_plan->body().Add(
                new Paragraph(m_plan, look(), item.question, {.emphasis = Emphasis::strong}),
                expanded(space::block));
            m_plan->body().Add(new Paragraph(m_plan, look(), item.what_to_do),
                               expanded(space::hair));
        }
    }

    void render_summary(const SuitabilityState& state) {
        const auto count = static_cast<int>(state.summary.size());
        m_entries->show_summary(*m_summary,
                                filled(trn("There is {1} question to answer",
                                           "There are {1} questions to answer", count),
                                       {std::to_string(count)}),
                                state.summary, state.tries);
    }

    Surroundings m_here;
    SuitabilityViewModel& m_model;
    std::optional<Outcome> m_outcome;
    Heading* m_title = nullptr;
    Paragraph* m_lead = nullptr;
    NewsStrip* m_notice = nullptr;
    ErrorSummary* m_summary = nullptr;
    Card* m_card = nullptr;
    Card* m_plan = nullptr;
    Card* m_next = nullptr;
    ActionBar* m_bar = nullptr;
    Button* m_back = nullptr;
    Button* m_again = nullptr;
    Button* m_primary = nullptr;
    std::unique_ptr<FormEntries> m_entries;
};

} // namespace

Screen* suitability_screen(wxWindow* parent, const Surroundings& here) {
    return new SuitabilityScreen(parent, here);
}

} // namespace safeplaces
