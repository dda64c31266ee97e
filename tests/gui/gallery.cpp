#include "gallery.h"

#include "gui/controls/action_bar.h"
#include "gui/controls/answer_options.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/drawing_view.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/screen.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/status.h"
#include "gui/controls/table.h"
#include "gui/controls/task_list.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "samples.h"

#include <array>
#include <cassert>
#include <utility>

namespace safeplaces {

namespace {

void nothing() {
}

struct HomeRow {
    StatusKind kind;
    const char* what;
    const char* status;
};

struct HomeCard {
    Icon icon;
    Tone tone;
    const char* step;
    const char* title;
    const char* text;
    StatusKind chip;
    const char* chip_words;
    std::array<HomeRow, 5> rows;
    const char* button;
    CardKind kind;
};

class HomePage : public Screen {
public:
    HomePage(wxWindow* parent, const Look& look) : Screen(parent, look) {
        body().Add(new Heading(this, look, "Hello, Corner Bakery"), expanded());
        body().Add(new Paragraph(this, look,
                                 "Three steps make your venue a Safe Place. Stop whenever you "
                                 "like: every answer is saved.",
                                 {Type::lead, Emphasis::normal, Tone::muted}),
                   expanded(space::hair));
        body().Add(new NextStrip(this, look, "What is next",
                                 "Next: 2 more people need to pass \u201cBeing a Safe Place\u201d. "
                                 "Then you can print your poster and window sticker."),
                   expanded(space::block));
        body().AddSpacer(space::wide);
        auto* cards = new Columns;
        for (const auto& card : cards_of_the_picture()) {
            cards->add(make_card(card));
        }
        body().Add(cards, wxSizerFlags(1).Expand());
        body().Add(make_foot(), expanded(space::block));
    }

private:
    static std::vector<HomeCard> cards_of_the_picture() {
        using enum StatusKind;
        return {{Icon::shop,
                 Tone::ok,
                 "Step 1 of 3",
                 "Register",
                 "Your venue, your opening hours and what you promise to do.",
                 done,
                 "Sent to the council, 18 November",
                 {{{done, "Venue and premises", "Done"},
                   {done, "Opening hours", "Done"},
                   {done, "People and suitability", "Done"},
                   {done, "Declarations", "Signed"},
                   {waiting, "Council decision", "Waiting"}}},
                 "&View or change details",
                 CardKind::plain},
                {Icon::book,
                 Tone::accent,
                 "Step 2 of 3",
                 "Train",
                 "Short courses with a quiz. 4 of your 6 staff must pass before you print.",
                 started,
                 "2 of 4 people trained",
                 {{{done, "Scheme lead", "Trained"},
                   {done, "Deputy", "Trained"},
                   {started, "Counter assistant", "Quiz to do"},
                   {not_started, "Weekend assistant", "Not started"},
                   {not_started, "2 other staff", "Not started"}}},
                 "&Continue training",
                 CardKind::active},
                {Icon::printer,
                 Tone::muted,
                 "Step 3 of 3",
                 "Print",
                 "The poster and window sticker tell people they can come in.",
                 locked,
                 "Poster and sticker: not yet",
                 {{{done, "Staff-room sheet", "Ready"},
                   {done, "Registration summary", "Ready"},
                   {done, "Certificates", "2 ready"},
                   {locked, "Poster, A4", "2 people to go"},
                   {locked, "Window sticker", "2 people to go"}}},
                 "Open the &print room",
                 CardKind::plain}};
    }

    Card* make_card(const HomeCard& of) {
        auto* card = new Card(this, look(), of.kind, std::string(of.step) + ": " + of.title);
        auto* head = new wxBoxSizer(wxHORIZONTAL);
        head->Add(new IconView(
                      card, disc_bitmap(of.icon, 48, look().colour(of.tone), look().back(of.tone))),
                  wxSizerFlags().CentreVertical().Border(wxRIGHT, space::block));
        auto* titles = new wxBoxSizer(wxVERTICAL);
        titles->Add(
            new Paragraph(card, look(), of.step, {Type::caption, Emphasis::normal, Tone::muted}),
            wxSizerFlags().Expand());
        titles->Add(new Heading(card, look(), of.title, HeadingLevel::card),
                    wxSizerFlags().Expand());
        head->Add(titles, wxSizerFlags(1).CentreVertical());
        card->body().Add(head, expanded());
        card->body().Add(
            new Paragraph(card, look(), of.text, {Type::body, Emphasis::normal, Tone::muted}),
            expanded(space::block));
        card->body().Add(new Chip(card, look(), of.chip, of.chip_words),
                         wxSizerFlags().Border(wxTOP | wxBOTTOM, space::block));
        for (const auto& row : of.rows) {
            card->body().Add(
                new CheckRow(card, look(), row.kind, row.what, row.status,
                             &row == of.rows.data() ? RowPlace::first : RowPlace::later,
                             row.kind == StatusKind::started ? Emphasis::strong : Emphasis::normal),
                expanded());
        }
        card->body().AddStretchSpacer();
        const bool active = of.kind == CardKind::active;
        auto* button = new Button(
            card, look(), active ? ButtonKind::primary : ButtonKind::secondary, of.button, nothing);
        card->body().Add(button, expanded(space::block));
        if (active) {
            focus_first(button);
        }
        return card;
    }

    wxSizer* make_foot() {
        auto* foot = new Columns(space::small);
        foot->add(new StatusLine(this, look(), Icon::phone, Tone::muted,
                                 "In an emergency call 999. This program does not call for help."));
        foot->add(new Link(this, look(), "Ask the council's Safe Places team", nothing),
                  Columns::own);
        return foot;
    }
};

class FormGallery : public Screen {
public:
    FormGallery(wxWindow* parent, const Look& look) : Screen(parent, look) {
        auto* columns = new Columns;
        columns->add(make_parts(), look.scaled(288));
        auto* right = new wxBoxSizer(wxVERTICAL);
        right->Add(new Paragraph(this, look, "Part 2 of 8",
                                 {Type::caption, Emphasis::normal, Tone::muted}),
                   expanded());
        right->Add(new Heading(this, look, "Your premises"), expanded());
        auto* summary = new ErrorSummary(this, look);
        right->Add(summary, expanded(space::button));
        right->Add(make_form(), wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        right->Add(make_bar(), expanded(space::block));
        columns->add(right);
        body().Add(columns, wxSizerFlags(1).Expand());
        summary->show("There is 1 thing to fix on this page",
                      {{"Postcode: S014 7LY has a zero where the letter O belongs",
                        [this] { m_postcode->focus_answer(); }}});
        m_postcode->show_problem(Severity::error, "S014 7LY has a zero where the letter O belongs",
                                 Fix{"Use SO14 7LY", [this] {
                                         m_postcode->set_value("SO14 7LY");
                                         m_postcode->clear_problem();
                                     }});
        focus_first(&m_postcode->control());
    }

private:
    Card* make_parts() {
        auto* card = new Card(this, look(), CardKind::plain, "Task list", 0);
        const auto inside = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, space::wide);
        card->body().AddSpacer(space::wide);
        card->body().Add(new Heading(card, look(), "Register your venue", HeadingLevel::section),
                         inside);
        card->body().Add(new Paragraph(card, look(), "3 of 8 parts done",
                                       {Type::caption, Emphasis::normal, Tone::muted}),
                         inside);
        auto* progress = new ProgressBar(card, look(), "Parts of the form done");
        progress->show(3, 8);
        card->body().AddSpacer(10);
        card->body().Add(progress, inside);
        card->body().AddSpacer(14);
        auto* list = new TaskList(card, look(), "Parts of the form", [](int) {});
        list->show({{StatusKind::done, "Your organisation", "Done"},
                    {StatusKind::to_fix, "Your premises", "1 thing to fix"},
                    {StatusKind::done, "Opening hours", "Done"},
                    {StatusKind::done, "Access & facilities", "Done"},
                    {StatusKind::started, "People", "Started"},
                    {StatusKind::not_started, "Suitability", "Not started"},
                    {StatusKind::not_started, "Materials", "Not started"},
                    {StatusKind::locked, "Declarations", "Opens when the rest is done"}},
                   1);
        card->body().Add(list, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, 2));
        card->body().AddStretchSpacer();
        card->body().AddSpacer(space::block);
        card->body().Add(
            new Paragraph(card, look(),
                          "Do the parts in any order. Each answer is saved as you type.",
                          {Type::caption, Emphasis::normal, Tone::muted}),
            inside);
        card->body().AddSpacer(space::wide);
        return card;
    }

    Card* make_form() {
        auto* card = new Card(this, look());
        auto* address = new Columns;
        auto* street = new TextEntry(card, look(), {"Building and street"}, 0, {});
        street->set_value("Unit 3, Example Arcade");
        address->add(street);
        address->add(new TextEntry(card, look(), {"Town or city"}, 220, {}), look().scaled(220));
        card->body().Add(address, expanded());
        card->body().AddSpacer(space::wide);
        m_postcode = new TextEntry(card, look(), {"Postcode"}, 160, {});
        m_postcode->set_value("S014 7LY");
        card->body().Add(m_postcode, expanded());
        card->body().AddSpacer(space::wide);
        auto* phones = new Columns;
        phones->add(new TextEntry(card, look(), {"Public phone", "Shown on the map of Safe Places"},
                                  220, {}),
                    look().scaled(220));
        phones->add(new TextEntry(
            card, look(), {"Entrance note (optional)", "For example: side door on Example Lane"}, 0,
            {}));
        card->body().Add(phones, expanded());
        card->body().AddSpacer(space::wide);
        auto* open = new RadioEntry(card, look(), {"Are you open to the public?"},
                                    {{"yes", "Yes"}, {"no", "No"}}, {}, RadioLayout::beside);
        open->set_value("yes");
        card->body().Add(open, expanded());
        card->body().AddStretchSpacer();
        return card;
    }

    ActionBar* make_bar() {
        auto* bar = new ActionBar(this, look());
        bar->add_tool(new StatusLine(bar, look(), Icon::check_circle, Tone::ok,
                                     "Saved on this computer, 10:42"));
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, "&Back", nothing));
        bar->add_action(
            new Button(bar, look(), ButtonKind::primary, "&Save and continue", nothing));
        return bar;
    }

    TextEntry* m_postcode = nullptr;
};

class FieldGallery : public Screen {
public:
    FieldGallery(wxWindow* parent, const Look& look) : Screen(parent, look) {
        body().Add(new Heading(this, look, "Every kind of field"), expanded());
        auto* card = new Card(this, look);
        add(card,
            new TextEntry(card, look, {"What should visitors know?", "Two or three sentences"}, 0,
                          {}, TextShape::several_lines));
        add(card, new PinEntry(card, look, {"Manager PIN", "4 to 8 digits"}, {}));
        add(card, new ChoiceEntry(card, look, {"Type of venue"},
                                  {{"cafe", "Caf\u00e9"}, {"shop", "Shop"}}, {}, "Please choose"));
        add(card, new RadioEntry(card, look, {"How do people get in?"},
                                 {{"level", "Level or by a ramp"}, {"steps", "By steps"}}, {}));
        auto* ticks = new TicksEntry(
            card, look, {"What can you offer?", "Tick all that apply"},
            {{"water", "A glass of water"},
             {"quiet", "A quiet corner, away from the door, where somebody can sit for as long as "
                       "they like and is not looked at"},
             {"phone", "A phone & a charger"}},
            {});
        ticks->set_value({"water"});
        add(card, ticks);
        auto* agree = new TickEntry(
            card, look, {"We will call 999 in an emergency.", "Wording of November 2026"}, {});
        agree->show_problem(Severity::error, "Tick this to go on.");
        add(card, agree);
        auto* web = new TextEntry(card, look, {"Web address (optional)"}, 432, {});
        web->show_problem(Severity::warning, "This looks like an e-mail address.");
        add(card, web);
        auto* group = new Group(card, look, "How shall it look?");
        group->body().Add(new Tick(group, look, "Easy Read", {}, TickShape::toggle));
        add(card, group);
        body().Add(card, expanded(space::block));
        auto* notice = new Notice(this, look);
        body().Add(notice, expanded(space::block));
        notice->say(StatusKind::done, "Saved poster.pdf.", "Open the folder", nothing);
    }

private:
    static void add(Card* card, wxWindow* window) {
        card->body().Add(window, expanded());
        card->body().AddSpacer(space::wide);
    }
};

class SlidePage : public Screen {
public:
    SlidePage(wxWindow* parent, const Look& look) : Screen(parent, look) {
        auto* header =
            new ProgressHeader(this, look, "Being a Safe Place", "Pages of this course read",
                               Icon::check_circle, Tone::ok, "Your place is kept");
        header->show(4, 9, "Page 4 of 9, about 8 minutes to go");
        body().Add(header, expanded());
        auto* card = new Card(this, look, CardKind::plain, {}, space::margin);
        auto* slide = new SlideView(card, look, [](const std::string&) {});
        slide->show(sample_slide());
        card->body().Add(slide, wxSizerFlags(1).Expand());
        card->body().Add(new DividingLine(card, look), expanded(space::block));
        card->body().Add(new StatusLine(card, look, Icon::phone, Tone::muted,
                                        "Someone in danger now? Call 999.", Tone::ink),
                         expanded(14));
        body().Add(card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        auto* bar = new ActionBar(this, look);
        bar->add_tool(
            new Button(bar, look, ButtonKind::secondary, "&Contents", nothing, Icon::list));
        bar->add_tool(
            new Button(bar, look, ButtonKind::secondary, "&Listen", nothing, Icon::speaker));
        bar->add_tool(new Tick(bar, look, "&Easy Read", {}, TickShape::toggle));
        bar->add_action(new Button(bar, look, ButtonKind::secondary, "&Back", nothing));
        bar->add_action(new Button(bar, look, ButtonKind::primary, "&Next page", nothing));
        body().Add(bar, expanded(space::block));
        focus_first(&slide->text());
    }
};

class QuizPage : public Screen {
public:
    QuizPage(wxWindow* parent, const Look& look) : Screen(parent, look) {
        auto* header =
            new ProgressHeader(this, look, "Quiz: Being a Safe Place", "Questions answered",
                               Icon::clock, Tone::muted, "No time limit");
        header->show(4, 6, "Question 4 of 6, 3 right so far");
        body().Add(header, expanded());
        auto* card = new Card(this, look);
        const std::string question = "A man comes in. Someone outside has just hit him and is "
                                     "still there. What do you do first?";
        card->body().Add(
            new Chip(card, look, StatusKind::safety, "Safety question: must be right to pass"));
        card->body().Add(new Heading(card, look, question, HeadingLevel::card),
                         expanded(space::button));
        auto* options =
            new AnswerOptions(card, look, AnswerKind::one, question,
                              {"Call 999", "Call 101", "Go out and talk to the other person",
                               "Ring the first name on his card"},
                              {});
        options->choose({1});
        options->show_feedback(
            {{AnswerMark::right,
              "Someone has been hit and the danger is still there. That is an emergency."},
             {AnswerMark::chosen_wrong,
              "101 is for a crime that is over, when nobody is in danger now."},
             {AnswerMark::plain,
              "Never do this. Stay inside, keep him away from the window and do not take sides."},
             {AnswerMark::plain,
              "This can come later, if he wants it. The emergency call comes first."}});
        card->body().Add(options, expanded(space::block));
        card->body().AddStretchSpacer();
        auto* result = new ResultStrip(card, look, "Result");
        result->show("No harm done. You can take this quiz again as often as you like.",
                     "The answer is on page 6, \u201c999 or 101?\u201d. Your place in the quiz is "
                     "kept.",
                     "&Read this page again", nothing);
        card->body().Add(result, expanded(space::block));
        body().Add(card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        auto* bar = new ActionBar(this, look);
        bar->add_tool(
            new Button(bar, look, ButtonKind::secondary, "&Listen", nothing, Icon::speaker));
        bar->add_action(new Button(bar, look, ButtonKind::secondary, "&Stop for now", nothing));
        auto* next = new Button(bar, look, ButtonKind::primary, "&Next question", nothing);
        bar->add_action(next);
        body().Add(bar, expanded(space::block));
        focus_first(next);
    }
};

class PrintPage : public Screen {
public:
    PrintPage(wxWindow* parent, const Look& look) : Screen(parent, look) {
        body().Add(new Heading(this, look, "Print room"), expanded());
        auto* columns = new Columns;
        auto* documents = new Card(this, look, CardKind::plain, "Documents", 0);
        documents->body().Add(new Heading(documents, look, "Documents", HeadingLevel::card),
                              wxSizerFlags().Expand().Border(wxALL, space::wide));
        auto* list = new TaskList(documents, look, "Documents", [](int) {});
        list->show({{StatusKind::ending, "Poster, A4", "Provisional"},
                    {StatusKind::ending, "Window sticker, 100 mm", "Provisional"},
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

const std::vector<std::string>& gallery_pages() {
    static const std::vector<std::string> pages{"home", "form",  "fields", "slide",
                                                "quiz", "print", "records"};
    return pages;
}

Screen* make_gallery_page(const std::string& page, wxWindow* parent, const Look& look) {
    if (page == "home") {
        return new HomePage(parent, look);
    }
    if (page == "form") {
        return new FormGallery(parent, look);
    }
    if (page == "fields") {
        return new FieldGallery(parent, look);
    }
    if (page == "slide") {
        return new SlidePage(parent, look);
    }
    if (page == "quiz") {
        return new QuizPage(parent, look);
    }
    if (page == "print") {
        return new PrintPage(parent, look);
    }
    assert(page == "records");
    return new RecordsPage(parent, look);
}

} // namespace safeplaces
