#include "app/home_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/icons.h"
#include "gui/controls/layout.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/screens.h"
#include "gui/status_look.h"

#include <wx/wrapsizer.h>

namespace safeplaces {

namespace {

Visit visit_of(HomeWay way) {
    switch (way) {
    case HomeWay::suitability:
        return {.place = Place::suitability};
    case HomeWay::registration:
        return {.place = Place::form};
    case HomeWay::answers:
        return {.place = Place::answers};
    case HomeWay::people:
        return {.place = Place::people};
    case HomeWay::training:
        return {.place = Place::front};
    case HomeWay::print_room:
        return {.place = Place::print_room};
    case HomeWay::council:
        break;
    }
    return {.place = Place::council};
}

Icon icon_of(int step) {
    return step == 1 ? Icon::shop : step == 2 ? Icon::book : Icon::printer;
}

class HomeScreen : public Screen {
public:
    HomeScreen(wxWindow* parent, const Surroundings& here)
        : Screen(parent, here.look), m_here(here), m_model(here.desk) {
        m_model.observe([this](const HomeState& state) { build(state); });
        m_here.title(tr("Home"));
    }

private:
    void build(const HomeState& state) {
        body().Add(new Heading(this, look(), state.greeting), expanded());
        body().Add(new Paragraph(this, look(),
                                 tr("Three steps make your venue a Safe Place. Stop whenever you "
                                    "like: every answer is saved."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        if (state.trouble.empty()) {
            for (const std::string& warning : state.warnings) {
                say(StatusKind::to_fix, warning);
            }
            say_due(state.new_courses, tr("Go to training"), Place::front);
            say_due(state.due, tr("Completion records"), Place::records);
            add_steps(state);
        } else {
            say(StatusKind::to_fix, state.trouble);
            body().AddStretchSpacer();
        }
        add_foot();
    }

    void say(StatusKind kind, const std::string& words) {
        auto* notice = new NewsStrip(this, look());
        body().Add(notice, expanded(space::block));
        notice->say(kind, words);
    }

    // With a button that leads there.
    void say_due(const std::string& words, const std::string& button, Place place) {
        if (!words.empty()) {
            auto* due = new NewsStrip(this, look());
            body().Add(due, expanded(space::block));
            due->say(StatusKind::ending, words, button,
                     [this, place] { m_here.go({.place = place}); });
            reflow_later(*due); // its button takes room from its words
        }
    }

    void add_steps(const HomeState& state) {
        body().Add(new NextStrip(this, look(), tr("What is next"), state.next),
                   expanded(space::block));
        auto* columns = new Columns;
        int step = 0;
        for (const HomeCard& card : state.cards) {
            columns->add(card_of(card, ++step));
        }
        body().Add(columns, wxSizerFlags(1).Expand().Border(wxTOP, space::wide));
        body().Add(council_card(state), expanded(space::wide));
    }

    Card* council_card(const HomeState& state) {
        auto* card = new Card(this, look(), CardKind::plain, tr("Your council"));
        auto* columns = new Columns;
        auto* standing = new StatusBox(card, look(), tr("Where you stand with your council"));
        standing->show(kind_of(state.council), state.council_title, state.council_text);
        columns->add(standing);
        auto* button = new Button(card, look(), ButtonKind::secondary, tr("Your council"),
                                  [this] { m_here.go({.place = Place::council}); });
        set_accessible_description(*button, state.council_title); // seen beside it
        auto* at_the_right = new wxBoxSizer(wxVERTICAL);
        at_the_right->AddStretchSpacer();
        at_the_right->Add(button, wxSizerFlags().Left());
        at_the_right->AddStretchSpacer();
        columns->add(at_the_right, Columns::own);
        card->body().Add(columns, expanded());
        return card;
    }

    Card* card_of(const HomeCard& card, int step) {
        const std::string name =
            filled(tr("Step {1} of 3: {2}"), {std::to_string(step), card.title});
        auto* box =
            new Card(this, look(), card.is_primary ? CardKind::active : CardKind::plain, name);
        box->body().Add(top_of(box, card, step), expanded());
        box->body().Add(new Paragraph(box, look(), card.text, {.tone = Tone::muted}),
                        expanded(space::block));
        box->body().Add(new Chip(box, look(), kind_of(card.status), card.status_words),
                        wxSizerFlags().Border(wxTOP | wxBOTTOM, space::block));
        RowPlace place = RowPlace::first;
        for (const HomeRow& row : card.rows) {
            box->body().Add(new CheckRow(box, look(), kind_of(row.status), row.what, row.words,
                                         place,
                                         row.is_strong ? Emphasis::strong : Emphasis::normal),
                            expanded());
            place = RowPlace::later;
        }
        box->body().AddStretchSpacer();
        const ButtonKind kind = card.is_primary ? ButtonKind::primary : ButtonKind::secondary;
        auto* button = new Button(box, look(), kind, card.button,
                                  [this, way = card.way] { m_here.go(visit_of(way)); });
        // What stands above the button is heard with it.
        set_accessible_description(
            *button, card.is_primary ? m_model.state().next
                                     : filled(tr("{1}. {2}."), {name, card.status_words}));
        box->body().Add(button, expanded(space::block));
        if (card.is_primary) {
            focus_first_at_top(button);
        }
        return box;
    }

    wxSizer* top_of(wxWindow* box, const HomeCard& card, int step) {
        auto* top = new wxBoxSizer(wxHORIZONTAL);
        const Tone tone = look_of(kind_of(card.status)).tone;
        const wxBitmapBundle disc =
            disc_bitmap(icon_of(step), 48, look().colour(tone), look().back(tone));
        top->Add(new IconView(box, disc),
                 wxSizerFlags().CentreVertical().Border(wxRIGHT, space::block));
        auto* titles = new wxBoxSizer(wxVERTICAL);
        titles->Add(new Paragraph(box, look(), filled(tr("Step {1} of 3"), {std::to_string(step)}),
                                  {.type = Type::caption, .tone = Tone::muted}),
                    expanded());
        titles->Add(new Heading(box, look(), card.title, HeadingLevel::card), expanded());
        top->Add(titles, wxSizerFlags(1).CentreVertical());
        return top;
    }

    void add_foot() {
        body().Add(new StatusLine(this, look(), Icon::phone, Tone::muted,
                                  tr("In an emergency call 999. This program does not call for "
                                     "help.")),
                   expanded(space::block));
        auto* links = new wxWrapSizer(wxHORIZONTAL);
        const auto link = [&](const std::string& words, Action follow) {
            links->Add(new Link(this, look(), words, std::move(follow)),
                       wxSizerFlags().Border(wxRIGHT | wxTOP, space::block));
        };
        link(tr("Somebody came in for help"), [this] { m_here.go({.place = Place::use_log}); });
        link(tr("Lead a session"), [this] { m_here.go({.place = Place::led}); });
        link(tr("Staff list"), [this] { m_here.go({.place = Place::people}); });
        link(tr("Completion records"), [this] { m_here.go({.place = Place::records}); });
        link(tr("Help numbers and this computer"), [this] { m_here.go({.place = Place::help}); });
        link(tr("Open another venue"), [this] { m_here.open_another(); });
        link(tr("Lock, and hand over to the staff"),
             [this] { m_here.go({.place = Place::front}); });
        body().Add(links, wxSizerFlags().Expand());
    }

    Surroundings m_here;
    HomeViewModel m_model;
};

} // namespace

Screen* home_screen(wxWindow* parent, const Surroundings& here) {
    return new HomeScreen(parent, here);
}

} // namespace safeplaces
