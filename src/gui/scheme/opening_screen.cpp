#include "app/words/scheme_setup_words.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/scheme/scheme_screens.h"

namespace safeplaces {

namespace {

// While the desk is made ready beside the window.
class OpeningScreen : public Screen {
public:
    OpeningScreen(wxWindow* parent, const Look& look, const std::string& scheme)
        : Screen(parent, look) {
        body().Add(new Heading(this, look, scheme), expanded());
        auto* news = new NewsStrip(this, look);
        body().Add(news, expanded(space::block));
        news->say(StatusKind::information, opening_register());
    }
};

} // namespace

Screen* opening_screen(wxWindow* parent, const Look& look, const std::string& scheme) {
    return new OpeningScreen(parent, look, scheme);
}

} // namespace safeplaces
