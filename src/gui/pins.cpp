#include "gui/pins.h"

#include "app/words/tr.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"

namespace safeplaces {

TypedTwice add_typed_twice(Card& card,
                           const Look& look,
                           const EntryWords& once,
                           const std::string& again,
                           const Action& enter) {
    const TypedTwice entries{.once = new PinEntry(&card, look, once, {}),
                             .again = new PinEntry(&card, look, {.label = again}, {})};
    for (PinEntry* entry : {entries.once, entries.again}) {
        entry->when_entered(enter);
        card.body().Add(entry, expanded(space::block));
    }
    return entries;
}

void add_recovery_code(Card& card, const Look& look, const std::string& code) {
    card.body().Add(new Paragraph(&card,
                                  look,
                                  tr("If the PIN is ever forgotten, this code opens the manager's "
                                     "rooms once, and you choose a new PIN. It is shown only now. "
                                     "Write it on paper and keep it where you keep your keys.")),
                    expanded());
    card.body().Add(new Heading(&card, look, code), expanded(space::block));
    card.body().Add(new Paragraph(&card,
                                  look,
                                  tr("Capital or small letters and the hyphens make no "
                                     "difference when you type it."),
                                  {.type = Type::caption, .tone = Tone::muted}),
                    expanded(space::small));
}

} // namespace safeplaces
