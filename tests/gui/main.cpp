// The window tests: Boost.Test inside a running wxApp. Without a display they are skipped (77).
#define BOOST_TEST_NO_MAIN
#define BOOST_TEST_ALTERNATIVE_INIT_API
#include <boost/test/unit_test.hpp>

#include "gui/platform/style.h"
#include "window.h"

#include <glib.h>
#include <wx/app.h>
#include <wx/evtloop.h>
#include <wx/init.h>

#include <cstring>
#include <iostream>

namespace {

constexpr int skipped = 77;

class TestApp : public wxApp {
public:
    bool OnInit() override { return true; }
    wxLayoutDirection GetLayoutDirection() const override { return safeplaces::direction_of_tests; }
};

// A wx assert is a mistake of ours, and so a failed test.
void fail(const wxString& file,
          int line,
          const wxString& function,
          const wxString& condition,
          const wxString& message) {
    BOOST_ERROR("wx: " << file.utf8_string() << ":" << line << " " << function.utf8_string() << " "
                       << condition.utf8_string() << " " << message.utf8_string());
}

// What GTK complains of is one too. Known, and harmless: wxGTK gives a control its first size
// before it has one (wxWidgets #23129).
void fail_on_critical(const gchar* domain,
                      GLogLevelFlags level,
                      const gchar* message,
                      gpointer nothing) {
    const bool known = std::strstr(message, "gtk_box_gadget_distribute") != nullptr;
    if ((level & G_LOG_LEVEL_CRITICAL) != 0 && !known) {
        BOOST_ERROR((domain == nullptr ? "" : domain) << ": " << message);
    } else {
        g_log_default_handler(domain, level, message, nothing);
    }
}

bool no_setup() {
    return true;
}

} // namespace

int main(int count, char** words) {
    wxApp::SetInstance(new TestApp);
    int few = 1;
    if (!wxEntryStart(few, words)) {
        std::cerr << "no display: the window tests are skipped\n";
        return skipped;
    }
    wxSetAssertHandler(fail);
    g_log_set_default_handler(fail_on_critical, nullptr);
    wxTheApp->CallOnInit();
    safeplaces::prepare_toolkit();
    wxGUIEventLoop loop;
    int result = 0;
    {
        const wxEventLoopActivator active(&loop);
        result = boost::unit_test::unit_test_main(no_setup, count, words);
    }
    wxTheApp->OnExit();
    wxEntryCleanup();
    return result;
}
