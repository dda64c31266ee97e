#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/turning_screen.h"

#include <wx/weakref.h>

namespace safeplaces {

namespace {

using UnlockView = View<UnlockState>;

// Title, problems, one card, and a row of buttons: what the three pages have in common.
class UnlockPage : public UnlockView {
protected:
    UnlockPage(Screen& screen, const std::string& title, const std::string& lead)
        : UnlockView(screen) {
        body().Add(new Heading(this, look(), title), expanded());
        body().Add(new Paragraph(this, look(), lead, {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        m_working = new NewsStrip(this, look());
        body().Add(m_working, expanded(space::block));
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        m_card = new Card(this, look(), CardKind::active, title);
        body().Add(m_card, expanded(space::block));
    }

    void add_buttons(const std::string& other, Action turn, const std::string& main, Action go_on) {
        auto* bar = new ActionBar(this, look());
        bar->add_tool(new Button(bar, look(), ButtonKind::quiet, other, std::move(turn)));
        bar->add_action(new Button(bar, look(), ButtonKind::primary, main, std::move(go_on)));
        body().Add(bar, expanded(space::block));
    }

    // Beside their entries, once for each try.
    void show(const UnlockState& state, const std::vector<EntryProblem>& problems) {
        m_working->keep(StatusKind::information, state.working);
        if (state.tries != m_tries) {
            m_tries = state.tries;
            show_problems(*m_summary, problems);
        }
    }

    [[nodiscard]] Card& card() { return *m_card; }

private:
    NewsStrip* m_working;
    ErrorSummary* m_summary;
    Card* m_card;
    int m_tries = 0;
};

class PassphrasePage : public UnlockPage {
public:
    PassphrasePage(Screen& screen, UnlockViewModel& model)
        : UnlockPage(screen, model.state().scheme, tr("The register is locked.")), m_model(model) {
        std::vector<Choice> users;
        for (std::size_t place = 0; place < model.state().users.size(); ++place) {
            users.push_back({std::to_string(place), model.state().users[place]});
        }
        m_user = new ChoiceEntry(&card(), look(), {.label = tr("Who are you?")}, users,
                                 [this](const std::string& id) {
                                     m_model.choose(static_cast<std::size_t>(std::stoul(id)));
                                 });
        card().body().Add(m_user, expanded());
        m_passphrase =
            new PinEntry(&card(), look(), {.label = tr("Your passphrase")}, {}, passphrase_width);
        m_passphrase->when_entered([this] { enter(); });
        card().body().Add(m_passphrase, expanded(space::block));
        add_buttons(
            tr("Use the recovery sheet"), [this] { m_model.use_sheet(); }, tr("Unlock"),
            [this] { enter(); });
    }

    void render(const UnlockState& state) override {
        m_user->set_value(std::to_string(state.user));
        show(state, {{m_passphrase, state.problem}});
    }

    wxWindow* first() override { return m_passphrase; }

private:
    void enter() {
        const std::string typed = m_passphrase->value();
        m_passphrase->clear();
        m_model.enter(typed);
    }

    UnlockViewModel& m_model;
    ChoiceEntry* m_user;
    PinEntry* m_passphrase;
};

class CodePage : public UnlockPage {
public:
    CodePage(Screen& screen, UnlockViewModel& model)
        : UnlockPage(screen,
                     tr("Use the recovery sheet"),
                     tr("Then you choose a new passphrase. The keys of the scheme stay the same.")),
          m_model(model) {
        m_code = new TextEntry(&card(), look(),
                               {.label = tr("The four lines of the sheet"),
                                .hint = tr("Small letters, spaces and dashes do not matter.")},
                               passphrase_width, {}, TextShape::several_lines);
        card().body().Add(m_code, expanded());
        add_buttons(
            tr("Back"), [this] { m_model.cancel(); }, tr("Go on"),
            [this] { m_model.enter_code(m_code->value()); });
    }

    void render(const UnlockState& state) override { show(state, {{m_code, state.problem}}); }
    wxWindow* first() override { return m_code; }

private:
    UnlockViewModel& m_model;
    TextEntry* m_code;
};

class NewPassphrasePage : public UnlockPage {
public:
    NewPassphrasePage(Screen& screen, UnlockViewModel& model)
        : UnlockPage(screen,
                     tr("A new passphrase"),
                     filled(tr("For {1}. The sheet is right."),
                            {model.state().users.at(model.state().user)})),
          m_model(model) {
        m_passphrase = new PinEntry(
            &card(), look(),
            {.label = tr("Passphrase"), .hint = tr("At least 12 characters: four words are good.")},
            {}, passphrase_width);
        m_again = new PinEntry(&card(), look(), {.label = tr("The passphrase once more")}, {},
                               passphrase_width);
        card().body().Add(m_passphrase, expanded());
        card().body().Add(m_again, expanded(space::block));
        add_buttons(
            tr("Back"), [this] { m_model.cancel(); }, tr("Unlock"),
            [this] { m_model.set_passphrase(m_passphrase->value(), m_again->value()); });
    }

    void render(const UnlockState& state) override {
        show(state, {{m_passphrase, state.problem}, {m_again, state.again_problem}});
    }
    wxWindow* first() override { return m_passphrase; }

private:
    UnlockViewModel& m_model;
    PinEntry* m_passphrase;
    PinEntry* m_again;
};

class UnlockScreen : public TurningScreen<UnlockState, UnlockState::Page> {
public:
    UnlockScreen(wxWindow* parent, const Look& look, UnlockViewModel& model)
        : TurningScreen(parent, look), m_model(model) {
        // The model outlives this screen, and may change once more after it is gone.
        m_model.observe([self = wxWeakRef<UnlockScreen>(this)](const UnlockState& state) {
            if (self) {
                self->render(state, state.page);
            }
        });
    }

private:
    UnlockView* make_view(UnlockState::Page page) override {
        switch (page) {
        case UnlockState::Page::passphrase:
            return new PassphrasePage(*this, m_model);
        case UnlockState::Page::code:
            return new CodePage(*this, m_model);
        case UnlockState::Page::new_passphrase:
            break;
        }
        return new NewPassphrasePage(*this, m_model);
    }

    UnlockViewModel& m_model;
};

} // namespace

Screen* unlock_screen(wxWindow* parent, const Look& look, UnlockViewModel& model) {
    return new UnlockScreen(parent, look, model);
}

} // namespace safeplaces
