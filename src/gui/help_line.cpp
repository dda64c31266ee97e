#include "gui/help_line.h"

#include "app/words/tr.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/status.h"

namespace safeplaces {

void add_help_line(Card& card, const Surroundings& here) {
    const Look& look = here.look;
    card.body().Add(new DividingLine(&card, look), expanded(space::small));
    auto* columns = new Columns(space::block);
    columns->add(new StatusLine(&card, look, Icon::phone, Tone::muted,
                                tr("Someone in danger now? Call 999. You can stop here at any "
                                   "time."),
                                Tone::ink));
    columns->add(
        new Link(&card, look, tr("Help numbers"), [go = here.go] { go({.place = Place::help}); }),
        look.scaled(110));
    card.body().Add(columns, expanded(space::button));
}

} // namespace safeplaces
