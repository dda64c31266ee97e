#include <boost/test/unit_test.hpp>

#include "gui/platform/style.h"
#include "window.h"

#include <wx/msw/registry.h>

using namespace safeplaces;

namespace {

// The account's wish for dark programs, while this lives.
class DarkWindows {
public:
    DarkWindows() {
        m_key.Create();
        m_had_wish = m_key.HasValue(wish) && m_key.QueryValue(wish, &m_before);
        m_key.SetValue(wish, 0);
    }
    ~DarkWindows() {
        if (m_had_wish) {
            m_key.SetValue(wish, m_before);
        } else {
            m_key.DeleteValue(wish);
        }
    }
    DarkWindows(const DarkWindows&) = delete;
    DarkWindows& operator=(const DarkWindows&) = delete;

    [[nodiscard]] bool is_dark() const {
        long light = 1;
        return m_key.QueryValue(wish, &light) && light == 0;
    }

private:
    static constexpr const wchar_t* wish = L"AppsUseLightTheme";
    wxRegKey m_key{wxRegKey::HKCU,
                   wxS("Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize")};
    long m_before = 1;
    bool m_had_wish = false;
};

} // namespace

BOOST_AUTO_TEST_SUITE(desktop)

// Windows draws the controls of such programs light all the same.
BOOST_AUTO_TEST_CASE(dark_programs_are_not_meant_for_ours) {
    const DarkWindows windows;
    BOOST_REQUIRE(windows.is_dark());
    BOOST_TEST((scheme_of_desktop() == ColourScheme::light));
}

BOOST_AUTO_TEST_SUITE_END()
