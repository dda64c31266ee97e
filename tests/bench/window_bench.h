#pragma once

#include "gui/platform/memory.h"
#include "gui/platform/style.h"

#include <gtk/gtk.h>
#include <wx/app.h>
#include <wx/evtloop.h>
#include <wx/init.h>

#include <cstdlib>
#include <iostream>

namespace safeplaces {

class BenchApp : public wxApp {
public:
    bool OnInit() override { return true; }
};

// The main() of a bench with windows: `work` in an event loop, where nothing moves that nobody
// moves. With another number of arguments it says `usage`.
template <class Work>
int run_with_windows(int count, char** words, int wanted, const char* usage, const Work& work) {
    wxApp::SetInstance(new BenchApp);
    // On a desktop some program before us has looked for OpenGL. The first one on a screen that is
    // drawn without a card takes 50 MB for it.
    setenv("GDK_GL", "disable", 0);
    int few = 1;
    if (count != wanted || !wxEntryStart(few, words)) {
        std::cerr << usage << ", on a display\n";
        return 2;
    }
    give_back_memory();
    wxTheApp->CallOnInit();
    prepare_toolkit();
    // What moves for its own sake would be taken for an answer.
    g_object_set(gtk_settings_get_default(), "gtk-cursor-blink", FALSE, "gtk-enable-animations",
                 FALSE, nullptr);
    {
        wxGUIEventLoop loop;
        const wxEventLoopActivator active(&loop);
        work();
    }
    wxEntryCleanup();
    return 0;
}

} // namespace safeplaces
