#include "app/words/tr.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <string>
#include <vector>

namespace safeplaces {

namespace {

struct KeyHelp {
    std::string key;
    std::string what;
};

std::vector<KeyHelp> keys() {
    return {{"Ctrl+1 ... Ctrl+6", tr("Go to a section of the list at the side")},
            {"F6", tr("From the list at the side to the page, and back")},
            {"Alt+Left", tr("Back to the page before")},
            {"F5", tr("Show the page anew")},
            {"Ctrl+O", tr("Take in files of venues")},
            {"Ctrl+F", tr("Search in a list; Escape clears that")},
            {"Ctrl+Shift+L", tr("Clear the filters of a list")},
            {"Ctrl+E", tr("Export what the list shows")},
            {"Enter", tr("Open the row that is chosen")},
            {"Shift+F10", tr("What can be done with the row that is chosen")},
            {"Ctrl+Z", tr("Take a decision back, until its letter is signed")},
            {"Ctrl+L", tr("Lock the desk")},
            {"F1", tr("This page")}};
}

class HelpScreen : public DeskPage {
public:
    HelpScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look), m_keys(keys()) {
        set_title(tr("Help"));
        auto* back =
            add_head_button(ButtonKind::secondary, tr("Back"), here.go_back, Icon::arrow_left);
        auto* columns = new Columns(space::block);
        columns->add(ways());
        columns->add(keys_card());
        body().Add(columns, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        here.title(tr("Help"));
        focus_first_at_top(back);
    }

private:
    wxSizer* ways() {
        auto* column = new wxBoxSizer(wxVERTICAL);
        const auto add = [&](const std::string& title, const std::string& words) {
            auto* card = new DeskCard(this, look(), title);
            card->add(new Paragraph(card, look(), words));
            card->end();
            column->Add(card, expanded(column->IsEmpty() ? 0 : space::block));
        };
        add(tr("A venue's way"),
            tr("A venue sends a file. Take it in: Inbox, “Add files”. The first file of a computer "
               "waits until you have rung the venue and compared five words. Then open the venue, "
               "tick what you have looked at, and decide. Sign the letter, and send it: only then "
               "does the venue know."));
        add(tr("Every day"),
            tr("“What needs doing” holds all that waits, oldest first. Below “Also waiting” are "
               "forms to read, decisions without a letter, and venues that have lapsed. Each line "
               "opens the page where it is done."));
        add(tr("When something is wrong"),
            tr("What could not be done is said at the top of the page, and nothing of it is half "
               "done: try again. A decision can be taken back until its letter is signed. Backups "
               "are made each day, and can be saved elsewhere: Scheme settings, “Backups”."));
        add(tr("Passphrases"),
            tr("If you have forgotten yours, an administrator sets a new one: Scheme settings, "
               "“People at this desk”. If all are lost, the recovery sheet opens the register."));
        return column;
    }

    DeskCard* keys_card() {
        auto* card = new DeskCard(this, look(), tr("Keys"));
        auto* table = new RowTable(
            card, look(), tr("Keys and what they do"),
            {{.title = tr("Key"), .width = 150}, {.title = tr("What it does"), .width = 320}},
            [this](int row, int column) {
                const KeyHelp& each = m_keys.at(static_cast<std::size_t>(row));
                return TableCell{column == 0 ? each.key : each.what};
            });
        const auto count = static_cast<int>(m_keys.size());
        table->show({0, count, count});
        table->table().keep_rows_seen(count);
        card->add_wide(table, space::button);
        card->end();
        return card;
    }

    std::vector<KeyHelp> m_keys;
};

} // namespace

Screen* scheme_help_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new HelpScreen(parent, here);
}

} // namespace safeplaces
