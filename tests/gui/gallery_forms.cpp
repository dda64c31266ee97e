#include "gallery_pages.h"

#include "gui/controls/action_bar.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/screen.h"
#include "gui/controls/status.h"
#include "gui/controls/task_list.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"

#include <wx/textctrl.h>

namespace safeplaces {

namespace {

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
        auto* notice = new NewsStrip(this, look);
        body().Add(notice, expanded(space::block));
        notice->say(StatusKind::done, "Saved poster.pdf.", "Open the folder", nothing);
    }

private:
    static void add(Card* card, wxWindow* window) {
        card->body().Add(window, expanded());
        card->body().AddSpacer(space::wide);
    }
};

} // namespace

Screen* form_page(wxWindow* parent, const Look& look) {
    return new FormGallery(parent, look);
}

Screen* fields_page(wxWindow* parent, const Look& look) {
    return new FieldGallery(parent, look);
}

} // namespace safeplaces
