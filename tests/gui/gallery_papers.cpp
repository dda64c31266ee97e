#include "gallery_pages.h"

#include "gui/controls/action_bar.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/drawing_view.h"
#include "gui/controls/screen.h"
#include "gui/controls/status.h"
#include "gui/controls/table.h"
#include "gui/controls/task_list.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "samples.h"

#include <string>

namespace safeplaces {

namespace {

class PrintPage : public Screen {
public:
    PrintPage(wxWindow* parent, const Look& look) : Screen(parent, look) {
        body().Add(new Heading(this, look, "Print room"), expanded());
        auto* columns = new Columns;
        auto* documents = new Card(this, look, CardKind::plain, "Documents", 0);
        documents->body().Add(new Heading(documents, look, "Documents", HeadingLevel::card),
                              wxSizerFlags().Expand().Border(wxALL, space::wide));
        auto* list = new TaskList(documents, look, "Documents", [](int) {});
        list->show({{StatusKind::ending, "Poster", "Provisional"},
                    {StatusKind::ending, "Window sticker", "Provisional"},
                    {StatusKind::done, "Staff-room sheet", "Ready"},
                    {StatusKind::done, "Certificates", "4 people, ready"}},
                   0);
        documents->body().Add(list, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, 2));
        documents->body().AddStretchSpacer();
        documents->body().Add(new Link(documents, look, "What we have printed", nothing),
                              wxSizerFlags().Expand().Border(wxALL, space::wide));
        columns->add(documents, look.scaled(256));
        auto* preview = new DrawingView(this, look, DrawingFrame::paper);
        preview->show(sample_page(), "Preview of the poster for Corner Bakery, page 1 of 1.");
        preview->set_caption("Page 1 of 1, A4, 210 x 297 mm. It prints as you see it.");
        columns->add(preview);
        columns->add(make_options(), look.scaled(304));
        body().Add(columns, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
    }

private:
    Card* make_options() {
        auto* card = new Card(this, look());
        card->body().Add(new Heading(card, look(), "Poster", HeadingLevel::card), expanded());
        auto* status = new StatusBox(card, look(), "Status of this document");
        status->show(StatusKind::ending, "Provisional until 20 December 2026",
                     "The council is still checking your venue. The poster says so and has no "
                     "check code. After approval, print the final one and take this one down.");
        card->body().Add(status, expanded(space::block));
        auto* paper = new ChoiceEntry(card, look(), {"Paper size"},
                                      {{"a4", "A4"}, {"a3", "A3"}, {"a5", "A5"}}, {});
        paper->set_value("a4");
        card->body().Add(paper, expanded(space::block));
        card->body().Add(new Tick(card, look(), "Add 3 mm bleed for a print shop", {}),
                         expanded(space::block));
        card->body().AddStretchSpacer();
        auto* save = new Button(card, look(), ButtonKind::primary, "&Save PDF", nothing);
        card->body().Add(save, expanded(space::block));
        card->body().Add(new Button(card, look(), ButtonKind::secondary, "&Print", nothing),
                         expanded(space::button));
        focus_first(save);
        return card;
    }
};

class RecordsPage : public Screen {
public:
    RecordsPage(wxWindow* parent, const Look& look) : Screen(parent, look) {
        body().Add(new Heading(this, look, "Completion records"), expanded());
        auto* filters = new Columns(space::block);
        filters->add(new TextEntry(this, look, {"Search"}, 340, {}), look.scaled(340));
        filters->add(new ChoiceEntry(this, look, {"Sort by"},
                                     {{"passed", "Passed, newest first"}, {"name", "Person"}}, {}));
        body().Add(filters, expanded(space::block));
        auto* card = new Card(this, look, CardKind::plain, {}, 2);
        auto* table = new Table(card, look, "Completion records",
                                {{"Person", 140},
                                 {"Course", 236},
                                 {"Passed", 108, Side::right},
                                 {"Valid to", 108, Side::right},
                                 {"Status", 200, Side::left, true}},
                                [](int row, int column) { return cell(row, column); });
        table->show(400);
        card->body().Add(table, wxSizerFlags(1).Expand());
        body().Add(card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        auto* bar = new ActionBar(this, look);
        bar->add_tool(new Caption(bar, look, "400 of 400 records",
                                  {Type::body, Emphasis::normal, Tone::muted}));
        bar->add_action(
            new Button(bar, look, ButtonKind::primary, "&Export these records", nothing));
        body().Add(bar, expanded(space::block));
    }

private:
    static TableCell cell(int row, int column) {
        switch (column) {
        case 0:
            return {"Staff " + std::to_string(row + 1)};
        case 1:
            return {row % 2 == 0 ? "Being a Safe Place" : "Running a Safe Place"};
        case 2:
            return {"3 Mar 2026"};
        case 3:
            return {"3 Mar 2027"};
        default:
            return row % 3 == 0   ? TableCell{"In date", StatusKind::done}
                   : row % 3 == 1 ? TableCell{"Ends in 78 days", StatusKind::ending}
                                  : TableCell{"Ended 32 days ago", StatusKind::wrong};
        }
    }
};

} // namespace

Screen* print_page(wxWindow* parent, const Look& look) {
    return new PrintPage(parent, look);
}

Screen* records_page(wxWindow* parent, const Look& look) {
    return new RecordsPage(parent, look);
}

} // namespace safeplaces
