#include "gui/pins.h"

#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

namespace safeplaces {

TypedTwice add_typed_twice(Card& card,
                           const Look& look,
                           const EntryWords& once,
                           const std::string& again,
                           const Action& enter,
                           int width) {
    const TypedTwice entries{.once = new PinEntry(&card, look, once, {}, width),
                             .again = new PinEntry(&card, look, {.label = again}, {}, width)};
    for (PinEntry* entry : {entries.once, entries.again}) {
        entry->when_entered(enter);
        card.body().Add(entry, expanded(space::block));
    }
    return entries;
}

Button* add_recovery_page(
    wxWindow* parent, wxSizer& body, const Look& look, const std::string& code, Action done) {
    body.Add(new Heading(parent, look, tr("Write down your recovery code")), expanded());
    auto* card = new Card(parent, look, CardKind::active, tr("Recovery code"));
    card->body().Add(
        new Paragraph(card, look,
                      tr("If you ever forget the PIN, type this code in its place, and "
                         "choose a new PIN. The code is shown only now. Write it on "
                         "paper and keep it in a safe place, away from this "
                         "computer.")),
        expanded());
    card->body().Add(new Heading(card, look, code), expanded(space::block));
    card->body().Add(new Paragraph(card, look,
                                   tr("Capital or small letters and the hyphens make no "
                                      "difference when you type it."),
                                   {.type = Type::caption, .tone = Tone::muted}),
                     expanded(space::small));
    body.Add(card, expanded(space::block));
    auto* bar = new ActionBar(parent, look);
    auto* button =
        new Button(bar, look, ButtonKind::primary, tr("I have written it down"), std::move(done));
    // Spoken with the button, which is where the focus starts.
    set_accessible_description(*button, filled(tr("The code is {1}"), {code}));
    bar->add_action(button);
    body.Add(bar, expanded(space::block));
    return button;
}

} // namespace safeplaces
