#include "gui/backup_chooser.h"

#include "app/words/tr.h"
#include "gui/controls/layout.h"
#include "gui/controls/screen.h"
#include "gui/controls/status.h"
#include "gui/controls/task_list.h"
#include "gui/controls/words.h"

#include <utility>

namespace safeplaces {

namespace {

std::vector<TaskRow> rows_of(const BackupChoice& choice) {
    std::vector<TaskRow> rows;
    for (const BackupLine& line : choice.lines) {
        const bool is_good = line.trouble.empty();
        rows.push_back({.status = is_good ? StatusKind::done : StatusKind::to_fix,
                        .title = line.when,
                        .words = is_good ? line.why : tr("It cannot be brought back")});
    }
    return rows;
}

} // namespace

BackupChooser::BackupChooser(wxWindow* parent,
                             const Look& look,
                             std::function<void(int)> choose,
                             Action bring_back)
    : Pane(parent), m_look(look) {
    auto* columns = new Columns;
    constexpr int padding = 8; // the rows bring their own
    auto* list = new Card(this, look, CardKind::plain, tr("Back-ups"), padding);
    list->body().Add(new Heading(list, look, tr("Choose a back-up"), HeadingLevel::section),
                     wxSizerFlags().Expand().Border(wxALL, space::small));
    m_list = new TaskList(list, look, tr("Back-ups"), std::move(choose));
    list->body().Add(m_list, expanded());
    columns->add(list, look.scaled(400));
    auto* chosen = new Card(this, look, CardKind::active, tr("The chosen back-up"));
    m_words = new Pane(chosen);
    m_words->SetSizer(new wxBoxSizer(wxVERTICAL));
    chosen->body().Add(m_words, expanded());
    chosen->body().AddStretchSpacer();
    m_bring_back =
        new Button(chosen, look, ButtonKind::primary, tr("Bring this back"), std::move(bring_back));
    chosen->body().Add(m_bring_back, expanded(space::wide));
    columns->add(chosen);
    SetSizer(columns);
}

void BackupChooser::show(const BackupChoice& choice) {
    m_list->show(rows_of(choice), choice.chosen);
    const BackupLine* line = choice.line();
    if (line != nullptr && m_shown != *line) {
        m_shown = *line;
        fill(*line);
        reflow_later(*this);
    }
}

wxWindow* BackupChooser::first() {
    return m_list;
}

void BackupChooser::fill(const BackupLine& line) {
    auto& words = *m_words->GetSizer();
    words.Clear(true);
    words.Add(new Heading(m_words, m_look, line.title, HeadingLevel::card), expanded());
    m_bring_back->Show(line.trouble.empty());
    if (line.trouble.empty()) {
        add_part(tr("What comes back"), line.preview.comes, Icon::check_circle, Tone::ok);
        const bool loses_nothing = line.preview.loses_nothing;
        add_part(tr("What would be missing then"), line.preview.goes,
                 loses_nothing ? Icon::check_circle : Icon::exclamation,
                 loses_nothing ? Tone::ok : Tone::warn);
    } else {
        words.Add(
            new StatusLine(m_words, m_look, Icon::exclamation, Tone::err, line.trouble, Tone::ink),
            expanded(space::block));
    }
}

void BackupChooser::add_part(const std::string& title,
                             const std::vector<std::string>& lines,
                             Icon icon,
                             Tone tone) {
    auto& words = *m_words->GetSizer();
    words.Add(new Heading(m_words, m_look, title, HeadingLevel::section), expanded(space::block));
    for (const std::string& line : lines) {
        words.Add(new StatusLine(m_words, m_look, icon, tone, line, Tone::ink),
                  expanded(space::small));
    }
}

} // namespace safeplaces
