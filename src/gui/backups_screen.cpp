#include "app/backups_view_model.h"
#include "app/words/tr.h"
#include "gui/backup_chooser.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/screens.h"

namespace safeplaces {

namespace {

class BackupsScreen : public Screen {
public:
    BackupsScreen(wxWindow* parent, const Surroundings& here)
        : Screen(parent, here.look),
          m_here(here),
          m_model(here.desk, [this](const Backup& backup, const std::string& title) {
              m_here.bring_back(backup, title);
          }) {
        m_here.title(tr("Back-ups"));
        body().Add(new Heading(this, look(), tr("Back-ups")), expanded());
        body().Add(new Paragraph(this, look(),
                                 tr("The program makes a back-up each day and each week. Look at "
                                    "one before you bring it back: nothing is changed until then."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        m_notice = new NewsStrip(this, look());
        body().Add(m_notice, expanded(space::block));
        m_none = new Paragraph(this, look(), tr("No back-up has been made yet."));
        body().Add(m_none, expanded(space::block));
        m_chooser = new BackupChooser(
            this, look(), [this](int line) { m_model.choose(line); },
            [this] { m_model.bring_back(); });
        body().Add(m_chooser, expanded(space::block));
        add_file_card();
        add_bar();
        m_model.observe([this](const BackupsState& state) { render(state); });
        focus_first(m_model.state().backups.lines.empty() ? m_save : m_chooser->first());
    }

private:
    void add_file_card() {
        auto* card = new Card(this, look(), CardKind::plain, tr("A back-up in a file"));
        card->body().Add(new Heading(card, look(), tr("A back-up in a file"), HeadingLevel::card),
                         expanded());
        card->body().Add(
            new Paragraph(card, look(),
                          tr("If this computer is lost or breaks, its back-ups go with it. Save "
                             "one on a memory stick now and then. The file is not locked and holds "
                             "the names of your staff: keep it where only you can get at it."),
                          {.tone = Tone::muted}),
            expanded(space::small));
        auto* bar = new ActionBar(card, look());
        m_save = new Button(bar, look(), ButtonKind::secondary, tr("Save a back-up to a file now"),
                            [this] { m_model.save_to_file(); });
        bar->add_tool(m_save);
        bar->add_tool(new Button(bar, look(), ButtonKind::secondary, tr("Look into a back-up file"),
                                 [this] { m_model.add_file(); }));
        card->body().Add(bar, expanded(space::block));
        body().Add(card, expanded(space::wide));
    }

    void add_bar() {
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Back to this computer"),
                                   [this] { m_here.go({.place = Place::help}); }));
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Home"),
                                   [this] { m_here.go({.place = Place::home}); }));
        body().Add(bar, expanded(space::wide));
    }

    void render(const BackupsState& state) {
        const bool any = !state.backups.lines.empty();
        m_none->Show(!any);
        m_chooser->Show(any);
        m_chooser->show(state.backups);
        m_notice->report(state.trouble, state.saved);
        reflow_later(*m_chooser);
    }

    Surroundings m_here;
    BackupsViewModel m_model;
    NewsStrip* m_notice;
    Paragraph* m_none;
    BackupChooser* m_chooser;
    Button* m_save = nullptr;
};

} // namespace

Screen* backups_screen(wxWindow* parent, const Surroundings& here) {
    return new BackupsScreen(parent, here);
}

} // namespace safeplaces
