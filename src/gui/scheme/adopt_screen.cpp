#include "app/scheme/adopt_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/scheme/scheme_screens.h"

#include <wx/timer.h>
#include <wx/weakref.h>

#include <utility>

namespace safeplaces {

namespace {

class AdoptScreen : public Screen {
public:
    AdoptScreen(wxWindow* parent, const Look& look, AdoptViewModel& model, Action back)
        : Screen(parent, look), m_model(model) {
        const std::string title = tr("Bring a register from another computer");
        body().Add(new Heading(this, look, title), expanded());
        body().Add(new Paragraph(this, look,
                                 tr("The other computer is gone, or this one takes its work over. "
                                    "From then on use the register here alone: two that go on "
                                    "side by side cannot be joined again."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        m_notice = new NewsStrip(this, look);
        body().Add(m_notice, expanded(space::block));
        m_summary = new ErrorSummary(this, look);
        body().Add(m_summary, expanded(space::block));
        add_card(title);
        auto* bar = new ActionBar(this, look);
        m_back = new Button(bar, look, ButtonKind::secondary, tr("Back"), std::move(back));
        bar->add_action(m_back);
        m_go_on =
            new Button(bar, look, ButtonKind::primary, tr("Bring it in"), [this] { go_on(); });
        bar->add_action(m_go_on);
        body().Add(bar, expanded(space::block));
        Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_model.look(); });
        m_timer.SetOwner(this);
        // The model outlives this screen, and may change once more after it is gone.
        m_model.observe([self = wxWeakRef<AdoptScreen>(this)](const AdoptState& state) {
            if (self) {
                self->render(state);
            }
        });
        focus_first(m_choose);
    }

private:
    void add_card(const std::string& title) {
        auto* card = new Card(this, look(), CardKind::active, title);
        card->body().Add(new Paragraph(card, look(),
                                       tr("On the other computer it was saved with “Save a "
                                          "backup”. The file ends in “.safebackup”.")),
                         expanded());
        m_choose = new Button(card, look(), ButtonKind::secondary, tr("Choose the backup"),
                              [this] { m_model.choose(); });
        card->body().Add(m_choose, wxSizerFlags().Border(wxTOP, space::small));
        m_chosen = new StatusLine(card, look(), Icon::inbox, Tone::muted, {});
        card->body().Add(m_chosen, expanded(space::small));
        m_passphrase = new PinEntry(card, look(),
                                    {.label = tr("Passphrase of this backup"),
                                     .hint = tr("Not yours at the desk: the one that was typed "
                                                "when the backup was saved.")},
                                    {}, passphrase_width);
        m_passphrase->when_entered([this] { go_on(); });
        card->body().Add(m_passphrase, expanded(space::block));
        m_progress = new Paragraph(card, look(), {});
        card->body().Add(m_progress, expanded(space::block));
        m_bar = new ProgressBar(card, look(), tr("How much of the backup is done"));
        card->body().Add(m_bar, expanded(space::small));
        m_cancel = new Button(card, look(), ButtonKind::secondary, tr("Cancel"),
                              [this] { m_model.cancel(); });
        card->body().Add(m_cancel, wxSizerFlags().Border(wxTOP, space::small));
        body().Add(card, expanded(space::wide));
    }

    void go_on() {
        const std::string typed = m_passphrase->value();
        m_passphrase->clear();
        m_model.adopt(typed);
    }

    void render(const AdoptState& state) {
        const bool has_file = !state.chosen.empty();
        const bool turns = state.chosen != m_file;
        const bool begins_or_ends = state.is_running != m_timer.IsRunning();
        m_file = state.chosen;
        m_notice->report(state.trouble.empty() ? state.refused : state.trouble);
        m_chosen->Show(has_file);
        m_chosen->set_words(filled(tr("File: {1}"), {state.chosen}));
        m_passphrase->Show(has_file);
        m_choose->Enable(!state.is_running);
        m_passphrase->Enable(!state.is_running);
        m_back->Enable(!state.is_running);
        m_go_on->Show(has_file);
        m_go_on->Enable(!state.is_running);
        m_progress->Show(state.is_running);
        m_progress->set_words(state.progress);
        m_bar->Show(state.is_running);
        m_bar->show(state.permille, all_of_it);
        m_cancel->Show(state.is_running);
        if (begins_or_ends) {
            state.is_running ? static_cast<void>(m_timer.Start(look_every)) : m_timer.Stop();
            (state.is_running ? m_cancel : m_choose)->SetFocus();
        }
        if (state.tries != m_tries || state.passphrase_problem != m_problem) {
            m_tries = state.tries;
            m_problem = state.passphrase_problem;
            show_problems(*m_summary, {{m_passphrase, state.passphrase_problem}});
        }
        if (turns) {
            m_passphrase->focus_answer();
        }
        reflow_later(*this);
    }

    AdoptViewModel& m_model;
    wxTimer m_timer;
    NewsStrip* m_notice = nullptr;
    ErrorSummary* m_summary = nullptr;
    Button* m_choose = nullptr;
    StatusLine* m_chosen = nullptr;
    PinEntry* m_passphrase = nullptr;
    Paragraph* m_progress = nullptr;
    ProgressBar* m_bar = nullptr;
    Button* m_cancel = nullptr;
    Button* m_back = nullptr;
    Button* m_go_on = nullptr;
    std::string m_file;
    std::string m_problem;
    int m_tries = 0;
};

} // namespace

Screen* adopt_screen(wxWindow* parent,
                     const Look& look,
                     AdoptViewModel& model,
                     std::function<void()> back) {
    return new AdoptScreen(parent, look, model, std::move(back));
}

} // namespace safeplaces
