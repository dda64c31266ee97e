#pragma once

#include "app/scheme_fixture.h"
#include "app/shipped_library.h"
#include "gui/controls/button.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/text.h"
#include "interchange/update_samples.h"
#include "window.h"

#include <wx/choice.h>

#include <memory>
#include <optional>
#include <string>

namespace safeplaces {

// What the rail leaves of a window of 1024 pixels, at the usual size of text; with larger text it
// stands above the page.
inline constexpr int beside_rail = 771;

// A window with one screen of the scheme's desk in it, as wide as it is there, on a register of
// invented venues.
class SchemeStage : public OpenWindow {
public:
    explicit SchemeStage(int text_percent = 100,
                         ColourScheme colours = ColourScheme::light,
                         SchemeRole role = SchemeRole::administrator,
                         int venues = 12)
        : OpenWindow(text_percent, colours) {
        if (text_percent == 100) {
            frame->SetClientSize(beside_rail, 700);
        }
        world.fill(venues);
        desk = &world.open(role);
        m_inbox = std::make_unique<InboxViewModel>(*desk);
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        screen->Destroy();
        screen = nullptr;
        frame->SetSizer(sizer);
        frame->Show();
        wait_for([this] { return frame->IsShownOnScreen(); });
    }
    ~SchemeStage() {
        frame.reset(); // before the desk that its screen works on
    }

    void show(const SchemeVisit& visit) {
        if (screen != nullptr) {
            screen->Destroy();
        }
        m_model.reset();
        screen = make_scheme_screen(
            frame.get(),
            {.look = look,
             .desk = *desk,
             .installed = shipped_files(),
             .inbox = *m_inbox,
             .go = [this](const SchemeVisit& to) { went = to; },
             .go_back = [] {},
             .title = [this](const std::string& words) { frame->SetTitle(to_wx(words)); },
             .counts_changed = [] {},
             .model = m_model,
             .lock = [] {},
             .program = program ? &*program : nullptr},
            visit);
        if (visit.place == SchemePlace::to_do) {
            world.finish_work(); // what it reads
        }
        frame->GetSizer()->Add(screen, wxSizerFlags(1).Expand());
        frame->Layout();
        settle();
    }

    void press(const std::string& words) {
        for (auto* window : everything_in(*screen)) {
            auto* button = dynamic_cast<Button*>(window);
            if (button != nullptr && button->IsShownOnScreen() && words_of(*button) == words) {
                wxCommandEvent event(wxEVT_BUTTON, button->GetId());
                button->ProcessWindowEvent(event);
                settle();
                return;
            }
        }
        BOOST_FAIL("no button says: " + words);
    }

    void choose(const std::string& words) {
        for (auto* each : everything_in(*screen)) {
            auto* choice = dynamic_cast<wxChoice*>(each);
            const int place = choice == nullptr ? wxNOT_FOUND : choice->FindString(to_wx(words));
            if (place != wxNOT_FOUND) {
                choice->SetSelection(place);
                wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
                event.SetInt(place);
                choice->ProcessWindowEvent(event);
                settle();
                return;
            }
        }
        BOOST_FAIL("nothing to choose says: " + words);
    }

    [[nodiscard]] InboxViewModel& inbox() { return *m_inbox; }
    // Of the screen that is shown.
    template <class Model>
    [[nodiscard]] Model& model() {
        auto* model = dynamic_cast<Model*>(m_model.get());
        BOOST_REQUIRE(model != nullptr);
        return *model;
    }

    ARegister world;
    SchemeDesk* desk = nullptr;
    SchemeVisit went;
    std::optional<InstalledProgram> program = installed_program(); // none: it takes no updates

private:
    std::unique_ptr<InboxViewModel> m_inbox;
    std::unique_ptr<AnyViewModel> m_model;
};

} // namespace safeplaces
