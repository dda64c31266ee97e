#include "app/words/tr.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/status.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/scheme/scheme_screens.h"

#include <wx/textctrl.h>

#include <utility>

namespace safeplaces {

namespace {

class RefusedRegisterScreen : public Screen {
public:
    RefusedRegisterScreen(wxWindow* parent,
                          const Look& look,
                          const Refusal& refusal,
                          const std::string& folder,
                          std::function<void()> again)
        : Screen(parent, look) {
        body().Add(new Heading(this, look, refusal.title), expanded());
        auto* what = new NewsStrip(this, look);
        body().Add(what, expanded(space::block));
        what->say(StatusKind::to_fix, refusal.what);
        body().Add(new NextStrip(this, look, tr("What to do"), refusal.to_do),
                   expanded(space::block));
        auto* card = new Card(this, look);
        auto* place = new TextEntry(card, look, {.label = tr("Folder of the register")}, 0, {});
        place->set_value(folder);
        place->control().SetEditable(false);
        place->control().SetInsertionPoint(0);
        card->body().Add(place, expanded());
        body().Add(card, expanded(space::wide));
        auto* button =
            new Button(this, look, ButtonKind::primary, tr("Try again"), std::move(again));
        body().Add(button, wxSizerFlags().Border(wxTOP, space::wide));
        focus_first(button);
    }
};

} // namespace

Screen* refused_register_screen(wxWindow* parent,
                                const Look& look,
                                const Refusal& refusal,
                                const std::string& folder,
                                std::function<void()> again) {
    return new RefusedRegisterScreen(parent, look, refusal, folder, std::move(again));
}

} // namespace safeplaces
