// The window tests: Boost.Test inside a running wxApp. Without a display they are skipped (77).
#define BOOST_TEST_NO_MAIN
#define BOOST_TEST_ALTERNATIVE_INIT_API
#ifdef _WIN32 // of Boost.Test there are headers alone
#include <boost/test/included/unit_test.hpp>
#else
#include <boost/test/unit_test.hpp>
#endif

#include "gui/platform/style.h"
#include "window.h"

#include <wx/app.h>
#include <wx/evtloop.h>
#include <wx/init.h>

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

bool no_setup() {
    return true;
}

} // namespace

int main(int count, char** words) {
    wxApp::SetInstance(new TestApp);
    safeplaces::prepare_tests();
    int few = 1;
    if (!wxEntryStart(few, words)) {
        std::cerr << "no display: the window tests are skipped\n";
        return skipped;
    }
    wxSetAssertHandler(fail);
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
