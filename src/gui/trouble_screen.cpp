#include "gui/trouble_screen.h"
#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"

namespace safeplaces {

namespace {

class TroubleScreen : public Screen {
public:
    TroubleScreen(wxWindow* parent, const Look& look, const std::string& trouble, Action again)
        : Screen(parent, look) {
        body().Add(new Heading(this, look, tr("This page could not be opened")), expanded());
        auto* notice = new NewsStrip(this, look);
        body().Add(notice, expanded(space::block));
        notice->say(StatusKind::to_fix, trouble);
        auto* button =
            new Button(this, look, ButtonKind::primary, tr("Try again"), std::move(again));
        body().Add(button, wxSizerFlags().Border(wxTOP, space::wide));
        focus_first(button);
    }
};

} // namespace

Screen* trouble_screen(wxWindow* parent,
                       const Look& look,
                       const std::string& trouble,
                       std::function<void()> again) {
    return new TroubleScreen(parent, look, trouble, std::move(again));
}

} // namespace safeplaces
