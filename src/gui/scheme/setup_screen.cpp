#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/scheme/artwork_view.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/turning_screen.h"

#include <wx/weakref.h>

#include <map>

namespace safeplaces {

namespace {

using SetupView = View<SetupState>;

constexpr int short_answer = 120;
constexpr int usual_answer = 440;

// One step: title, what is wrong, a card of questions, and the way on.
class StepView : public SetupView {
public:
    StepView(Screen& screen, SetupViewModel& model, const Action& adopt)
        : SetupView(screen), m_model(model) {
        const SetupStep step = model.state().step;
        // TRANSLATORS: {1} and {2} are numbers, "Step 2 of 6".
        body().Add(new Paragraph(this, look(),
                                 filled(tr("Step {1} of {2}"),
                                        {std::to_string(static_cast<int>(step) + 1),
                                         std::to_string(static_cast<int>(SetupStep::pack) + 1)}),
                                 {Type::caption, Emphasis::normal, Tone::muted}),
                   expanded());
        body().Add(new Heading(this, look(), setup_title(step)), expanded());
        body().Add(new Paragraph(this, look(), setup_lead(step),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        if (step == SetupStep::scheme) {
            body().Add(new Button(this, look(), ButtonKind::secondary,
                                  tr("Bring a register from another computer"), adopt),
                       wxSizerFlags().Border(wxTOP, space::block));
        }
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        m_news = new NewsStrip(this, look());
        body().Add(m_news, expanded(space::block));
        m_card = new Card(this, look(), CardKind::active, setup_title(step));
        fill(step);
        body().Add(m_card, expanded(space::block));
        add_bar(step);
    }

    void render(const SetupState& state) override {
        m_news->keep(StatusKind::information, state.working);
        if (state.tries != m_tries) {
            m_tries = state.tries;
            std::vector<EntryProblem> problems;
            for (const auto& [field, entry] : m_entries) {
                std::string words;
                for (const SetupProblem& problem : state.problems) {
                    words = problem.field == field ? problem.words : words;
                }
                problems.push_back({entry, words});
            }
            show_problems(*m_summary, problems);
        }
        if (m_artwork != nullptr) {
            m_artwork->show(state.artwork);
        }
        if (!state.saved.empty() && state.saved != m_saved) {
            m_saved = state.saved;
            m_news->say(StatusKind::done, state.saved);
        }
    }

    wxWindow* first() override { return m_first; }

private:
    void fill(SetupStep step) {
        switch (step) {
        case SetupStep::scheme:
            text(SetupField::name);
            text(SetupField::council);
            text(SetupField::email);
            text(SetupField::districts);
            text(SetupField::wards, 0, TextShape::several_lines);
            m_artwork = new ArtworkView(
                m_card, look(), [this] { m_model.choose_picture(); },
                [this] { m_model.drop_picture(); });
            m_card->body().Add(m_artwork, expanded(space::block));
            return;
        case SetupStep::rules:
            fill_rules();
            return;
        case SetupStep::contacts:
            text(SetupField::contacts, 0, TextShape::several_lines);
            return;
        case SetupStep::user:
            text(SetupField::user);
            secret(SetupField::passphrase);
            secret(SetupField::again);
            return;
        case SetupStep::recovery:
            fill_recovery();
            return;
        case SetupStep::pack:
            break;
        }
        button(tr("Save the file for your venues"), [this] { m_model.save_pack(); });
    }

    void fill_rules() {
        const SetupQuestion words = setup_question(SetupField::gate);
        auto* gate =
            new RadioEntry(m_card, look(), {.label = words.label}, gate_choices(),
                           [this](const std::string& id) { m_model.type(SetupField::gate, id); });
        gate->set_value(value_of(SetupField::gate));
        add(SetupField::gate, gate);
        std::vector<Choice> checks;
        std::vector<std::string> required;
        for (const SetupCheck& check : m_model.state().checks) {
            checks.push_back({check.id, check.label});
            if (check.required) {
                required.push_back(check.id);
            }
        }
        auto* ticks = new TicksEntry(
            m_card, look(), {.label = tr("What you must have checked before you approve")}, checks,
            [this](const std::vector<std::string>& ids) { m_model.require(ids); });
        ticks->set_value(required);
        m_card->body().Add(ticks, expanded(space::block));
        text(SetupField::approval_months, short_answer);
        text(SetupField::renewal_days, short_answer);
        text(SetupField::provisional_days, short_answer);
        text(SetupField::refresh_months, short_answer);
        text(SetupField::levels, 0, TextShape::several_lines);
    }

    void fill_recovery() {
        m_card->body().Add(new Paragraph(m_card, look(), m_model.state().code,
                                         {.type = Type::lead, .emphasis = Emphasis::strong}),
                           expanded());
        button(tr("Print the sheet"), [this] { m_model.print_sheet(); });
        button(tr("Save the sheet as PDF"), [this] { m_model.save_sheet(); });
        for (const auto& [field, words] :
             {std::pair{SetupField::first_group, m_model.state().first_group},
              std::pair{SetupField::second_group, m_model.state().second_group}}) {
            text_with(field, {.label = words}, short_answer + 60, TextShape::one_line);
        }
    }

    void text(SetupField field, int width = usual_answer, TextShape shape = TextShape::one_line) {
        const SetupQuestion words = setup_question(field);
        text_with(field, {.label = words.label, .hint = words.hint}, width, shape);
    }

    void text_with(SetupField field, const EntryWords& words, int width, TextShape shape) {
        auto* entry = new TextEntry(
            m_card, look(), words, width,
            [this, field](const std::string& value) { m_model.type(field, value); }, shape);
        entry->set_value(value_of(field));
        add(field, entry);
    }

    void secret(SetupField field) {
        const SetupQuestion words = setup_question(field);
        add(field, new PinEntry(
                       m_card, look(), {.label = words.label, .hint = words.hint},
                       [this, field](const std::string& value) { m_model.type(field, value); },
                       passphrase_width));
    }

    void add(SetupField field, Entry* entry) {
        m_card->body().Add(entry, expanded(m_first == nullptr ? 0 : space::block));
        m_entries.emplace(field, entry);
        m_first = m_first == nullptr ? entry : m_first;
    }

    void button(const std::string& words, Action press) {
        auto* made = new Button(m_card, look(), ButtonKind::secondary, words, std::move(press));
        m_card->body().Add(made, wxSizerFlags().Border(wxTOP, space::small));
        m_first = m_first == nullptr ? made : m_first;
    }

    void add_bar(SetupStep step) {
        auto* bar = new ActionBar(this, look());
        if (step != SetupStep::scheme && step <= SetupStep::user) {
            bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Back"),
                                       [this] { m_model.back(); }));
        }
        const std::string words = step == SetupStep::user   ? tr("Make the scheme")
                                  : step == SetupStep::pack ? tr("Open the desk")
                                                            : tr("Next");
        bar->add_action(
            new Button(bar, look(), ButtonKind::primary, words, [this] { m_model.next(); }));
        body().Add(bar, expanded(space::block));
    }

    [[nodiscard]] std::string value_of(SetupField field) const {
        const auto found = m_model.state().typed.find(field);
        return found == m_model.state().typed.end() ? std::string{} : found->second;
    }

    SetupViewModel& m_model;
    std::map<SetupField, Entry*> m_entries;
    ErrorSummary* m_summary = nullptr;
    NewsStrip* m_news = nullptr;
    ArtworkView* m_artwork = nullptr; // on the first step alone
    Card* m_card = nullptr;
    wxWindow* m_first = nullptr;
    int m_tries = 0;
    std::string m_saved;
};

class SetupScreen : public TurningScreen<SetupState, SetupStep> {
public:
    SetupScreen(wxWindow* parent, const Look& look, SetupViewModel& model, Action adopt)
        : TurningScreen(parent, look), m_model(model), m_adopt(std::move(adopt)) {
        m_model.observe([self = wxWeakRef<SetupScreen>(this)](const SetupState& state) {
            if (self) {
                self->render(state, state.step);
            }
        });
    }

private:
    SetupView* make_view(SetupStep) override { return new StepView(*this, m_model, m_adopt); }

    SetupViewModel& m_model;
    Action m_adopt; // what the first step offers instead
};

} // namespace

Screen* setup_screen(wxWindow* parent,
                     const Look& look,
                     SetupViewModel& model,
                     std::function<void()> adopt) {
    return new SetupScreen(parent, look, model, std::move(adopt));
}

} // namespace safeplaces
