#include "gui/reading_parts.h"

#include "app/words/tr.h"
#include "domain/error.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/status.h"
#include "gui/read_aloud_button.h"
#include "gui/text.h"

#include <wx/utils.h>

#include <utility>

namespace safeplaces {

namespace {

// Where that cannot be read it is not: the page is there all the same.
bool is_wanted_beside_reader(Settings& settings) {
    try {
        return is_read_aloud_wanted_beside(settings);
    } catch (const MachineError&) {
        return false;
    }
}

} // namespace

SlideView* add_slide(Card& card, const Look& look) {
    auto* slide = new SlideView(
        &card, look, [](const std::string& address) { wxLaunchDefaultBrowser(to_wx(address)); });
    card.body().Add(slide, wxSizerFlags(1).Expand());
    return slide;
}

Tick* add_easy_read_switch(ActionBar& bar, const Look& look, std::function<void(Face)> on_change) {
    auto* easy = new Tick(
        &bar, look, tr("Easy Read"),
        [on_change = std::move(on_change)](bool on) {
            on_change(on ? Face::easy_read : Face::standard);
        },
        TickShape::toggle);
    bar.add_tool(easy);
    return easy;
}

ReadAloudButton* add_read_aloud(ActionBar& bar,
                                const Surroundings& here,
                                std::function<std::vector<PartToRead>()> page,
                                std::function<void(const std::optional<SentenceToRead>&)> mark) {
    if (here.voice == nullptr ||
        (here.has_screen_reader && !is_wanted_beside_reader(here.desk.settings))) {
        return nullptr;
    }
    auto* button = new ReadAloudButton(&bar, here.look, *here.voice, here.desk.settings,
                                       std::move(page), std::move(mark));
    bar.add_tool(button);
    bar.add_tool(&button->slowly());
    return button;
}

void stop_reading(ReadAloudButton* button) {
    if (button != nullptr) {
        button->stop();
    }
}

void add_help_line(Card& card, const Surroundings& here) {
    const Look& look = here.look;
    card.body().Add(new DividingLine(&card, look), expanded(space::small));
    auto* columns = new Columns(space::block);
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(new StatusLine(&card, look, Icon::phone, Tone::muted,
                              tr("Someone in danger now? Call 999. You can stop here at any "
                                 "time."),
                              Tone::ink),
               expanded());
    words->Add(new StatusLine(&card, look, Icon::shield, Tone::muted,
                              tr("To hide this window at once, press Shift three times. Three "
                                 "times again brings it back.")),
               expanded(space::hair));
    columns->add(words);
    columns->add(
        new Link(&card, look, tr("Help numbers"), [go = here.go] { go({.place = Place::help}); }),
        look.scaled(110));
    auto* way_out = new wxBoxSizer(wxVERTICAL);
    way_out->Add(new Button(&card, look, ButtonKind::secondary, tr("Leave this page quickly"),
                            [leave = here.leave_quickly] { leave(); }),
                 wxSizerFlags().Left());
    columns->add(way_out, Columns::own);
    card.body().Add(columns, expanded(space::button));
}

} // namespace safeplaces
