#include "gui/outside_window.h"

#include "app/words/tr.h"
#include "domain/utf8_path.h"
#include "gui/controls/printing.h"
#include "gui/platform/recent_files.h"
#include "gui/text.h"

#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/frame.h>
#include <wx/msgdlg.h>
#include <wx/print.h>
#include <wx/utils.h>

namespace safeplaces {

namespace {

// What was chosen in a file window.
std::filesystem::path chosen(const wxString& text) {
    const std::filesystem::path path = path_from_utf8(from_wx(text));
    forget_recent(path);
    return path;
}

void show_confirmation(wxFrame& frame,
                       const std::string& question,
                       const std::string& agree,
                       const std::function<void()>& yes) {
    wxMessageDialog dialog{&frame, to_wx(question), to_wx(tr("Are you sure?")),
                           wxYES_NO | wxNO_DEFAULT};
    dialog.SetYesNoLabels(to_wx(agree), to_wx(tr("Leave it as it is")));
    if (dialog.ShowModal() == wxID_YES) {
        yes();
    }
}

void show_file_window(wxFileDialog& dialog,
                      const std::function<void(std::filesystem::path)>& then) {
    if (dialog.ShowModal() == wxID_OK) {
        then(chosen(dialog.GetPath()));
    }
}

// Asks once more before the first page is sent, when the printer has been chosen.
class GuardedPrintout : public DrawingPrintout {
public:
    GuardedPrintout(const Drawing& drawing, std::function<bool()> may_begin)
        : DrawingPrintout(drawing), m_may_begin(std::move(may_begin)) {}

    bool OnBeginDocument(int first, int last) override {
        m_is_refused = !m_may_begin();
        return !m_is_refused && DrawingPrintout::OnBeginDocument(first, last);
    }

    // The screen says why; the printer is not to blame.
    [[nodiscard]] bool is_refused() const { return m_is_refused; }

private:
    std::function<bool()> m_may_begin;
    bool m_is_refused = false;
};

void show_print_window(wxFrame& frame, const Drawing& drawing, std::function<bool()> may_begin) {
    wxPrintDialogData settings;
    settings.SetFromPage(1);
    settings.SetToPage(static_cast<int>(drawing.pages.size()));
    wxPrinter printer{&settings};
    GuardedPrintout printout{drawing, std::move(may_begin)};
    if (!printer.Print(&frame, &printout, true) && !printout.is_refused() &&
        wxPrinter::GetLastError() == wxPRINTER_ERROR) {
        wxMessageBox(to_wx(tr("It could not be printed. See if the printer is on and has paper, or "
                              "save the page as PDF and print that.")),
                     to_wx(tr("Printing")), wxOK | wxICON_INFORMATION, &frame);
    }
}

class Ending {
public:
    explicit Ending(OpenQuestions& questions) : m_questions(questions) {}
    Ending(const Ending&) = delete;
    Ending& operator=(const Ending&) = delete;
    ~Ending() { m_questions.end(); }

private:
    OpenQuestions& m_questions;
};

// Asks after the event is over; open from now on, so that nothing comes in between.
template <class Ask>
void ask_later(wxFrame& frame, OpenQuestions& questions, Ask ask) {
    questions.begin();
    frame.CallAfter([&questions, ask = std::move(ask)] {
        const Ending ending{questions};
        ask();
    });
}

} // namespace

Outside outside_of_window(wxFrame& frame, OpenQuestions& questions, Outside outside) {
    outside.confirm = [&frame, &questions](const std::string& question, const std::string& agree,
                                           std::function<void()> yes) {
        ask_later(frame, questions, [&frame, question, agree, yes = std::move(yes)] {
            show_confirmation(frame, question, agree, yes);
        });
    };
    outside.ask_where_to_save =
        [&frame, &questions](const std::string& title, const std::string& suggestion,
                             std::function<void(std::filesystem::path)> then) {
            ask_later(frame, questions, [&frame, title, suggestion, then = std::move(then)] {
                wxFileDialog dialog{&frame,
                                    to_wx(title),
                                    wxString{},
                                    to_wx(suggestion),
                                    wxString{wxASCII_STR(wxFileSelectorDefaultWildcardStr)},
                                    wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
                show_file_window(dialog, then);
            });
        };
    outside.ask_which_file = [&frame, &questions](const std::string& title,
                                                  const std::string& pattern,
                                                  std::function<void(std::filesystem::path)> then) {
        ask_later(frame, questions, [&frame, title, pattern, then = std::move(then)] {
            wxFileDialog dialog{&frame, to_wx(title),   {},
                                {},     to_wx(pattern), wxFD_OPEN | wxFD_FILE_MUST_EXIST};
            show_file_window(dialog, then);
        });
    };
    outside.ask_which_files =
        [&frame, &questions](const std::string& title, const std::string& pattern,
                             std::function<void(std::vector<std::filesystem::path>)> then) {
            ask_later(frame, questions, [&frame, title, pattern, then = std::move(then)] {
                wxFileDialog dialog{
                    &frame, to_wx(title),   {},
                    {},     to_wx(pattern), wxFD_OPEN | wxFD_FILE_MUST_EXIST | wxFD_MULTIPLE};
                if (dialog.ShowModal() == wxID_OK) {
                    wxArrayString paths;
                    dialog.GetPaths(paths);
                    std::vector<std::filesystem::path> files;
                    for (const wxString& path : paths) {
                        files.push_back(chosen(path));
                    }
                    then(std::move(files));
                }
            });
        };
    outside.ask_which_folder = [&frame,
                                &questions](const std::string& title,
                                            std::function<void(std::filesystem::path)> then) {
        ask_later(frame, questions, [&frame, title, then = std::move(then)] {
            wxDirDialog dialog{&frame, to_wx(title), {}, wxDD_DIR_MUST_EXIST};
            if (dialog.ShowModal() == wxID_OK) {
                then(chosen(dialog.GetPath()));
            }
        });
    };
    outside.open = [](const std::filesystem::path& file) {
        wxLaunchDefaultApplication(to_wx(utf8(file)));
    };
    outside.print = [&frame, &questions](const Drawing& drawing, std::function<bool()> may_begin) {
        ask_later(frame, questions, [&frame, drawing, may_begin = std::move(may_begin)] {
            show_print_window(frame, drawing, may_begin);
        });
    };
    return outside;
}

} // namespace safeplaces
