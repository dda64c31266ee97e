#include "app/scheme/register_backup_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/scheme_screens.h"

#include <wx/timer.h>

namespace safeplaces {

namespace {

class RegisterBackupScreen : public DeskPage {
public:
    RegisterBackupScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<RegisterBackupViewModel>(here, here.desk)) {
        set_title(tr("Backups"));
        set_caption(m_model.state().automatic);
        auto* back = add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        body().Add(first_card(), expanded(space::block));
        if (m_model.state().may_hand_over) {
            body().Add(hand_over_card(), expanded(space::block));
        }
        body().Add(ask_card(), expanded(space::block));
        body().Add(work_card(), expanded(space::block));
        Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_model.look(); });
        m_timer.SetOwner(this);
        m_model.observe([this](const RegisterBackupState& state) { render(state); });
        m_here.title(tr("Backups"));
        focus_first(m_model.state().is_running ? m_stop : m_model.state().may_work ? m_save : back);
    }

private:
    DeskCard* first_card() {
        auto* card = new DeskCard(this, look(), tr("A backup to keep elsewhere"));
        card->add(new Paragraph(card, look(),
                                tr("One file with the whole register, under a passphrase. Keep it "
                                   "away from this computer.")));
        card->add(new Paragraph(card, look(),
                                tr("Try a backup out now and then. The program opens it in a "
                                   "place of its own, checks all of it and says what it holds. "
                                   "The register stays as it is.")));
        auto* why_not = new Paragraph(card, look(), m_model.state().why_not, {.tone = Tone::muted});
        why_not->Show(!m_model.state().may_work);
        card->add(why_not);
        m_buttons = new Tiles(Tiles::Widths::natural, space::small);
        m_save = new Button(card, look(), ButtonKind::secondary, tr("Save a backup"),
                            [this] { m_model.begin_save(); });
        m_try = new Button(card, look(), ButtonKind::secondary, tr("Try a backup out"),
                           [this] { m_model.begin_look(); });
        m_buttons->Add(m_save);
        m_buttons->Add(m_try);
        card->add(m_buttons);
        card->end();
        return card;
    }

    DeskCard* hand_over_card() {
        auto* card = new DeskCard(this, look(), tr("Go on at another computer"));
        card->add(new Paragraph(card, look(),
                                tr("This saves a backup too. Once it is saved, the desk on this "
                                   "computer closes, so that two do not write the same register. "
                                   "Open the backup on the other computer with \"Bring a register "
                                   "from another computer\".")));
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        m_hand_over = new Button(card, look(), ButtonKind::secondary, tr("Hand the register over"),
                                 [this] { m_model.begin_hand_over(); });
        buttons->Add(m_hand_over);
        card->add(buttons);
        card->end();
        return card;
    }

    DeskCard* ask_card() {
        m_ask = new DeskCard(this, look(), tr("The passphrase of the backup"));
        m_summary = new ErrorSummary(m_ask, look());
        m_ask->add(m_summary);
        m_chosen = new Paragraph(m_ask, look(), {}, {.emphasis = Emphasis::strong});
        m_ask->add(m_chosen);
        m_passphrase = new PinEntry(m_ask, look(), {.label = tr("Passphrase of this backup")}, {},
                                    passphrase_width);
        m_passphrase->when_entered([this] { go_on(); });
        m_ask->add(m_passphrase);
        m_again = new PinEntry(m_ask, look(),
                               {.label = tr("The passphrase once more"),
                                .hint = tr("At least 12 characters: four words are good. Without "
                                           "it nobody opens the backup.")},
                               {}, passphrase_width);
        m_again->when_entered([this] { go_on(); });
        m_ask->add(m_again, space::block);
        auto* bar = new ActionBar(m_ask, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Cancel"),
                                   [this] { m_model.cancel(); }));
        m_go_on = new Button(bar, look(), ButtonKind::primary, tr("Save it"), [this] { go_on(); });
        bar->add_action(m_go_on);
        m_ask->add(bar, space::block);
        m_ask->end();
        return m_ask;
    }

    DeskCard* work_card() {
        m_work = new DeskCard(this, look(), tr("What became of it"));
        m_progress = new Paragraph(m_work, look(), {});
        m_work->add(m_progress);
        m_bar = new ProgressBar(m_work, look(), tr("How much of the backup is done"));
        m_work->add(m_bar);
        m_stop = new Button(m_work, look(), ButtonKind::secondary, tr("Stop"),
                            [this] { m_model.cancel(); });
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(m_stop);
        m_work->add(row);
        m_result = new StatusBox(m_work, look(), tr("Outcome"));
        m_work->add(m_result);
        m_work->end();
        return m_work;
    }

    void go_on() {
        const std::string typed = m_passphrase->value();
        const std::string again = m_again->value();
        m_passphrase->clear();
        m_again->clear();
        if (m_model.state().task == BackupTask::look) {
            m_model.look_into(typed);
        } else {
            m_model.save(typed, again);
        }
    }

    void render(const RegisterBackupState& state) {
        notice().report(state.trouble);
        m_save->Show(state.may_work);
        m_try->Show(state.may_work);
        m_save->Enable(!state.is_running);
        m_try->Enable(!state.is_running);
        if (m_hand_over != nullptr) {
            m_hand_over->Enable(!state.is_running);
        }
        render_task(state);
        m_work->Show(state.is_running || !state.result.empty());
        m_progress->Show(state.is_running);
        m_bar->Show(state.is_running);
        m_stop->Show(state.is_running);
        m_result->Show(!state.is_running && !state.result.empty());
        m_progress->set_words(state.progress);
        m_bar->show(state.permille, all_of_it);
        if (state.results != m_results) {
            m_results = state.results;
            show_result(state);
        }
        if (state.is_running != m_timer.IsRunning()) {
            state.is_running ? static_cast<void>(m_timer.Start(look_every)) : m_timer.Stop();
        }
        if (state.is_running != m_was_running) {
            m_was_running = state.is_running; // what had the focus is hidden or cannot be pressed
            (state.is_running ? m_stop : m_save)->SetFocus();
        }
        reflow_later(*this);
        if (state.is_handed_over) {
            m_here.lock();
        }
    }

    void render_task(const RegisterBackupState& state) {
        const bool turns = state.task != m_task;
        m_task = state.task;
        m_ask->Show(m_task != BackupTask::none);
        m_chosen->Show(m_task == BackupTask::look);
        m_chosen->set_words(state.chosen);
        m_again->Show(m_task == BackupTask::save || m_task == BackupTask::hand_over);
        m_go_on->set_words(m_task == BackupTask::look        ? tr("Try it out")
                           : m_task == BackupTask::hand_over ? tr("Save it and close this desk")
                                                             : tr("Save it"));
        if (state.tries != m_tries || turns) {
            m_tries = state.tries;
            show_problems(*m_summary, {{m_passphrase, state.passphrase_problem},
                                       {m_again, state.again_problem}});
        }
        if (turns && m_task != BackupTask::none) {
            m_passphrase->focus_answer();
        } else if (turns && !state.is_running) {
            m_save->SetFocus();
        }
    }

    void show_result(const RegisterBackupState& state) {
        std::string lines;
        for (const std::string& line : state.lines) {
            lines += (lines.empty() ? "" : "\n") + line;
        }
        m_result->show(kind_of(state.result_status), state.result, lines);
    }

    SchemeSurroundings m_here;
    RegisterBackupViewModel& m_model;
    wxTimer m_timer;
    Tiles* m_buttons = nullptr;
    Button* m_save = nullptr;
    Button* m_try = nullptr;
    Button* m_hand_over = nullptr; // for administrators
    DeskCard* m_ask = nullptr;
    ErrorSummary* m_summary = nullptr;
    Paragraph* m_chosen = nullptr;
    PinEntry* m_passphrase = nullptr;
    PinEntry* m_again = nullptr;
    Button* m_go_on = nullptr;
    DeskCard* m_work = nullptr;
    Paragraph* m_progress = nullptr;
    ProgressBar* m_bar = nullptr;
    Button* m_stop = nullptr;
    StatusBox* m_result = nullptr;
    BackupTask m_task = BackupTask::none;
    bool m_was_running = false;
    int m_tries = 0;
    int m_results = 0;
};

} // namespace

Screen* register_backup_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new RegisterBackupScreen(parent, here);
}

} // namespace safeplaces
