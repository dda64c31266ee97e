#include "app/words/tr.h"
#include "gui/backup_chooser.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/start_views.h"

#include <wx/textctrl.h>

namespace safeplaces {

namespace {

class RefusedView : public StartView {
public:
    RefusedView(Screen& screen, StartViewModel& model) : StartView(screen), m_model(model) {
        const Refused& refused = *model.state().refused;
        body().Add(new Heading(this, look(), refused.words.title), expanded());
        if (!refused.venue.empty()) {
            body().Add(new Paragraph(this, look(), refused.venue,
                                     {.type = Type::lead, .tone = Tone::muted}),
                       expanded(space::hair));
        }
        auto* what = new NewsStrip(this, look());
        body().Add(what, expanded(space::block));
        what->say(StatusKind::to_fix, refused.words.what);
        body().Add(new NextStrip(this, look(), tr("What to do"), refused.words.to_do),
                   expanded(space::block));
        if (refused.a_backup_helps) {
            add_backups();
        }
        add_folder(refused);
        add_bar(refused);
    }

    void render(const StartState& state) override {
        if (m_backups != nullptr) {
            const BackupChoice& backups = state.refused->backups;
            m_backups->Show(!backups.lines.empty());
            m_backups->show(backups);
        }
    }

    wxWindow* first() override {
        return m_backups != nullptr && m_backups->IsShown() ? m_backups->first() : m_again;
    }

private:
    void add_backups() {
        m_backups = new BackupChooser(
            this, look(), [this](int line) { m_model.choose_backup(line); },
            [this] { m_model.bring_back(); });
        body().Add(m_backups, wxSizerFlags().Expand().Border(wxTOP, space::wide));
    }

    // For whoever comes to help.
    void add_folder(const Refused& refused) {
        auto* card = new Card(this, look());
        auto* folder = new TextEntry(
            card, look(),
            {.label = refused.is_venue ? tr("Folder of this venue") : tr("Folder of your venues")},
            0, {});
        folder->set_value(refused.folder);
        folder->control().SetEditable(false);
        folder->control().SetInsertionPoint(0);
        card->body().Add(folder, expanded());
        body().Add(card, expanded(space::wide));
    }

    void add_bar(const Refused& refused) {
        auto* bar = new ActionBar(this, look());
        if (refused.a_backup_helps) {
            bar->add_tool(new Button(bar, look(), ButtonKind::secondary,
                                     tr("Look into a back-up file"),
                                     [this] { m_model.add_backup_file(); }));
        }
        if (refused.is_venue) {
            bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Show all venues"),
                                       [this] { m_model.show_venues(); }));
        }
        const ButtonKind kind =
            refused.a_backup_helps ? ButtonKind::secondary : ButtonKind::primary;
        m_again = new Button(bar, look(), kind, tr("Try again"), [this] { m_model.try_again(); });
        bar->add_action(m_again);
        body().Add(bar, expanded(space::wide));
    }

    StartViewModel& m_model;
    BackupChooser* m_backups = nullptr;
    Button* m_again = nullptr;
};

} // namespace

StartView* refused_view(Screen& screen, StartViewModel& model) {
    return new RefusedView(screen, model);
}

} // namespace safeplaces
