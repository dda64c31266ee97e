#include "gui/outside_window.h"

#include "app/words/tr.h"
#include "gui/controls/printing.h"
#include "gui/text.h"

#include <wx/filedlg.h>
#include <wx/frame.h>
#include <wx/msgdlg.h>
#include <wx/print.h>
#include <wx/utils.h>

#include <thread>

namespace safeplaces {

namespace {

std::filesystem::path path_of(const wxString& text) {
#ifdef _WIN32
    return std::filesystem::path{text.ToStdWstring()};
#else
    return std::filesystem::path{text.utf8_string()};
#endif
}

wxString text_of(const std::filesystem::path& path) {
#ifdef _WIN32
    return wxString{path.wstring()};
#else
    return to_wx(path.string());
#endif
}

// Asks once more before the first page is sent, when the printer has been chosen.
class GuardedPrintout : public DrawingPrintout {
public:
    GuardedPrintout(const Drawing& drawing, std::function<bool()> may_begin)
        : DrawingPrintout(drawing), m_may_begin(std::move(may_begin)) {}

    bool OnBeginDocument(int first, int last) override {
        return m_may_begin() && DrawingPrintout::OnBeginDocument(first, last);
    }

private:
    std::function<bool()> m_may_begin;
};

void show_print_window(wxFrame& frame, const Drawing& drawing, std::function<bool()> may_begin) {
    wxPrintDialogData settings;
    settings.SetFromPage(1);
    settings.SetToPage(static_cast<int>(drawing.pages.size()));
    wxPrinter printer{&settings};
    GuardedPrintout printout{drawing, std::move(may_begin)};
    if (!printer.Print(&frame, &printout, true) && wxPrinter::GetLastError() == wxPRINTER_ERROR) {
        wxMessageBox(to_wx(tr("It could not be printed. See if the printer is on and has paper, or "
                              "save the page as PDF and print that.")),
                     to_wx(tr("Printing")), wxOK | wxICON_INFORMATION, &frame);
    }
}

} // namespace

Outside outside_of_window(wxFrame& frame, Outside outside) {
    outside.confirm = [&frame](const std::string& question, const std::string& agree,
                               std::function<void()> yes) {
        frame.CallAfter([&frame, question, agree, yes = std::move(yes)] {
            wxMessageDialog dialog{&frame, to_wx(question), to_wx(tr("Are you sure?")),
                                   wxYES_NO | wxNO_DEFAULT};
            dialog.SetYesNoLabels(to_wx(agree), to_wx(tr("Leave it as it is")));
            if (dialog.ShowModal() == wxID_YES) {
                yes();
            }
        });
    };
    outside.ask_where_to_save = [&frame](const std::string& title, const std::string& suggestion,
                                         std::function<void(std::filesystem::path)> then) {
        frame.CallAfter([&frame, title, suggestion, then = std::move(then)] {
            wxFileDialog dialog{&frame,
                                to_wx(title),
                                wxString{},
                                to_wx(suggestion),
                                wxString{wxASCII_STR(wxFileSelectorDefaultWildcardStr)},
                                wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
            if (dialog.ShowModal() == wxID_OK) {
                then(path_of(dialog.GetPath()));
            }
        });
    };
    outside.ask_which_file = [&frame](const std::string& title, const std::string& pattern,
                                      std::function<void(std::filesystem::path)> then) {
        frame.CallAfter([&frame, title, pattern, then = std::move(then)] {
            wxFileDialog dialog{&frame, to_wx(title),   {},
                                {},     to_wx(pattern), wxFD_OPEN | wxFD_FILE_MUST_EXIST};
            if (dialog.ShowModal() == wxID_OK) {
                then(path_of(dialog.GetPath()));
            }
        });
    };
    outside.open = [](const std::filesystem::path& file) {
        wxLaunchDefaultApplication(text_of(file));
    };
    outside.print = [&frame](const Drawing& drawing, std::function<bool()> may_begin) {
        frame.CallAfter([&frame, drawing, may_begin = std::move(may_begin)] {
            show_print_window(frame, drawing, may_begin);
        });
    };
    outside.in_background = [&frame](std::function<void()> work, std::function<void()> done) {
        std::thread{[&frame, work = std::move(work), done = std::move(done)] {
            work();
            frame.CallAfter(done);
        }}.detach();
    };
    return outside;
}

} // namespace safeplaces
