#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/words.h"
#include "gui/people_views.h"
#include "gui/pins.h"
#include "gui/problems.h"

#include <wx/textctrl.h>

namespace safeplaces {

namespace {

class PrivacyView : public PeopleView {
public:
    PrivacyView(Screen& screen, const Surroundings& here, PeopleViewModel& model)
        : PeopleView(screen), m_here(here), m_model(model) {
        body().Add(new Heading(this, look(), tr("Before you write down names")), expanded());
        body().Add(new Paragraph(this, look(),
                                 tr("Please read this, and tell your staff the same before you "
                                    "add them."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* columns = new Columns;
        columns->add(notice_card());
        columns->add(pin_card(), look().scaled(340));
        body().Add(columns, expanded(space::block));
        add_bar();
    }

    void render(const PeopleState& state) override {
        show_problems(*m_summary, {{m_pin.once, state.pin_problem}});
    }

    // To read first: a screen reader then begins there.
    wxWindow* first() override { return &m_notice->text(); }

private:
    // Source: domain.md 6.4.
    Card* notice_card() {
        auto* card = new Card(this, look(), CardKind::plain, tr("What is kept about people"));
        Slide notice;
        notice.title = tr("What is kept about people");
        const auto say = [&notice](const std::string& title, const std::string& words) {
            notice.blocks.push_back(Subheading{title});
            notice.blocks.push_back(Prose{{{words}}});
        };
        say(tr("What"),
            tr("The name somebody wants to be called, their role, when they started and left, how "
               "far they have got in a course or a story, what is due again, and which training "
               "they passed and when, with the certificates that were printed. Each try at a quiz "
               "is kept under a number, not a name, and "
               "nobody is shown which did not pass. Never a home address or a date of birth."));
        say(tr("Why"),
            tr("So that this venue can show that its staff are trained, and so that they can have "
               "their certificates."));
        say(tr("Who sees it"),
            tr("Whoever has the manager PIN. Everybody else sees only their own training. It stays "
               "on this computer and in its back-ups, unless you print it, or save a file and pass "
               "it on."));
        say(tr("How long"),
            tr("The council decides. Until it does, we propose to erase a name 12 months after "
               "somebody has left."));
        say(tr("Their rights"),
            tr("Everybody may see what is kept about them, have it corrected, and have their name "
               "erased. You can do all three in the staff list."));
        m_notice = new SlideView(card, look(), {});
        m_notice->show(notice);
        card->body().Add(m_notice, expanded());
        return card;
    }

    Card* pin_card() {
        auto* card = new Card(this, look(), CardKind::active, tr("Choose a manager PIN"));
        card->body().Add(new Heading(card, look(), tr("Choose a manager PIN"), HeadingLevel::card),
                         expanded());
        card->body().Add(new Paragraph(card, look(),
                                       tr("You type it each time you open the staff list, the "
                                          "registration, the records or the print room."),
                                       {.tone = Tone::muted}),
                         expanded(space::small));
        m_pin = add_typed_twice(*card, look(),
                                {.label = tr("Manager PIN"), .hint = tr("4 to 8 digits")},
                                tr("The same PIN again"), [this] { accept(); });
        return card;
    }

    void add_bar() {
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Not now"),
                                   [this] { m_here.go({.place = Place::home}); }));
        bar->add_action(new Button(bar, look(), ButtonKind::primary,
                                   tr("I have read this, set the PIN"), [this] { accept(); }));
        body().Add(bar, expanded(space::block));
    }

    void accept() { m_model.accept_notice(m_pin.once->value(), m_pin.again->value()); }

    Surroundings m_here;
    PeopleViewModel& m_model;
    ErrorSummary* m_summary;
    SlideView* m_notice = nullptr;
    TypedTwice m_pin{};
};

} // namespace

PeopleView* privacy_view(Screen& screen, const Surroundings& here, PeopleViewModel& model) {
    return new PrivacyView(screen, here, model);
}

} // namespace safeplaces
