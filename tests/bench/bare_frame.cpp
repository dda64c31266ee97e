// The least that a program with a window of ours can be: what start_speed compares with.

#include <wx/app.h>
#include <wx/frame.h>

class BareApp : public wxApp {
public:
    bool OnInit() override {
        auto* frame = new wxFrame(nullptr, wxID_ANY, wxS("Bare"));
        frame->SetClientSize(1100, 800);
        frame->Show();
        return true;
    }
};

wxIMPLEMENT_APP(BareApp);
