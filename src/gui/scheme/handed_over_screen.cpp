#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/scheme/scheme_screens.h"

#include <utility>

namespace safeplaces {

namespace {

class HandedOverScreen : public Screen {
public:
    HandedOverScreen(wxWindow* parent,
                     const Look& look,
                     const std::string& words,
                     std::function<void()> open)
        : Screen(parent, look) {
        body().Add(new Heading(this, look, tr("This register is on another computer now")),
                   expanded());
        auto* what = new NewsStrip(this, look);
        body().Add(what, expanded(space::block));
        what->say(StatusKind::act, words);
        body().Add(new Paragraph(this, look,
                                 tr("If it never got there, an administrator can open it here "
                                    "again. Then nobody may go on with the copy.")),
                   expanded(space::block));
        auto* button = new Button(this, look, ButtonKind::secondary, tr("Open it here again"),
                                  std::move(open));
        body().Add(button, wxSizerFlags().Border(wxTOP, space::wide));
        focus_first(button);
    }
};

} // namespace

Screen* handed_over_screen(wxWindow* parent,
                           const Look& look,
                           const std::string& words,
                           std::function<void()> open) {
    return new HandedOverScreen(parent, look, words, std::move(open));
}

} // namespace safeplaces
