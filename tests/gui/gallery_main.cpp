// gallery PAGE [light|dark|high_contrast] [PERCENT] [WIDTH HEIGHT]: shows one page of the gallery.

#include "gallery.h"
#include "gui/controls/app_header.h"
#include "gui/controls/screen.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <wx/app.h>
#include <wx/frame.h>
#include <wx/init.h>

#include <memory>

namespace safeplaces {

namespace {

ColourScheme scheme_called(const wxString& name) {
    if (name == wxS("dark")) {
        return ColourScheme::dark;
    }
    return name == wxS("high_contrast") ? ColourScheme::high_contrast : ColourScheme::light;
}

class Gallery : public wxApp {
public:
    bool OnInit() override {
        prepare_toolkit();
        const auto page = argc > 1 ? argv[1] : wxString(wxS("home"));
        const auto scheme = scheme_called(argc > 2 ? argv[2] : wxString());
        const int percent = argc > 3 ? wxAtoi(argv[3]) : 100;
        m_look = std::make_unique<Look>(scheme, percent);
        m_style = std::make_unique<StyleSheet>(*m_look);
        auto* frame = new wxFrame(nullptr, wxID_ANY, wxS("Gallery"));
        auto* header = new AppHeader(frame, *m_look, "Safe Places Desk",
                                     {{"H&ome", [] {}}, {"&Help", [] {}}}, [](int) {});
        auto* screen = make_gallery_page(from_wx(page), frame, *m_look);
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        sizer->Add(header, wxSizerFlags().Expand());
        sizer->Add(screen, wxSizerFlags(1).Expand());
        frame->SetSizer(sizer);
        header->set_owner("Corner Bakery, Southampton");
        const bool sized = argc > 5;
        frame->SetClientSize(sized ? wxAtoi(argv[4]) : 1100, sized ? wxAtoi(argv[5]) : 760);
        frame->Move(0, 0);
        frame->Show();
        return true;
    }

private:
    std::unique_ptr<Look> m_look;
    std::unique_ptr<StyleSheet> m_style;
};

} // namespace

} // namespace safeplaces

int main(int count, char** words) {
    wxApp::SetInstance(new safeplaces::Gallery);
    return wxEntry(count, words);
}
