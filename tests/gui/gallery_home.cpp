#include "gallery_pages.h"

#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/icons.h"
#include "gui/controls/screen.h"
#include "gui/controls/status.h"
#include "gui/controls/words.h"

#include <array>
#include <string>
#include <vector>

namespace safeplaces {

namespace {

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
                   {locked, "Poster", "2 people to go"},
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

} // namespace

Screen* home_page(wxWindow* parent, const Look& look) {
    return new HomePage(parent, look);
}

} // namespace safeplaces
