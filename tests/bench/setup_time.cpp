// How long it takes to set a scheme up: the wizard's own pages, one after the other, answered for
// an invented council. Reading is reckoned from the words that stand in the window, work from what
// is typed and pressed there, by the keystroke-level model. Source: Card, Moran and Newell, The
// Psychology of Human-Computer Interaction (1983), chapter 8.
//
//     setup_time
//
// Not in it: to find out the numbers and wards of one's area, and to walk to the printer.

#include "figures.h"
#include "window_bench.h"

#include "app/scheme/setup_typed.h"
#include "app/scheme/setup_view_model.h"
#include "gui/controls/screen.h"
#include "gui/scheme/scheme_screens.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/frame.h>
#include <wx/radiobut.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <random>
#include <sstream>
#include <stdexcept>
#include <unistd.h>
#include <utility>

using namespace safeplaces;

namespace {

namespace fs = std::filesystem;

// Seconds.
struct Reckoning {
    double keystroke;
    double code_keystroke; // of letters that make no word
    double words_a_minute; // read
};
constexpr Reckoning usual{.keystroke = 0.28, .code_keystroke = 0.75, .words_a_minute = 200};
constexpr Reckoning slow{.keystroke = 0.5, .code_keystroke = 1.2, .words_a_minute = 150};
constexpr double decision = 1.35;
constexpr double pointing = 1.1;
constexpr double press_of_the_mouse = 0.2;
constexpr double hand_to_mouse_and_back = 0.8;
constexpr double printer = 30; // taken as that, not measured

struct Page {
    std::string title;
    std::size_t words = 0;
    std::size_t keys = 0;
    std::size_t code_keys = 0;
    int answers = 0; // typed, or thought about and left
    int presses = 0; // of a button, here or in the system's own windows
    double waited = 0;
};

double seconds(const Page& page, const Reckoning& how) {
    const double reading = static_cast<double>(page.words) * 60 / how.words_a_minute;
    const double typing = static_cast<double>(page.keys) * how.keystroke +
                          static_cast<double>(page.code_keys) * how.code_keystroke;
    const int acts = page.answers + page.presses;
    return reading + typing + page.waited +
           acts * (decision + pointing + press_of_the_mouse + hand_to_mouse_and_back);
}

const std::string passphrase = "four calm green words";

const std::map<std::string, std::string>& answers() {
    static const std::map<std::string, std::string> by_label = [] {
        std::map<std::string, std::string> made;
        for (const auto& [field, answer] :
             std::initializer_list<std::pair<SetupField, std::string>>{
                 {SetupField::name, "Anyborough Safe Places"},
                 {SetupField::council, "Anyborough Borough Council"},
                 {SetupField::email, "safe.places@example.org"},
                 {SetupField::districts, "AN1, AN2, AN3, AN4, AN5, AN6"},
                 {SetupField::wards, "Abbey\nBridge End\nCastle\nEast Hill\nHarbour\nMarket\nMill "
                                     "Lane\nNorthgate\nOld Town\nParkside\nRiverside\nSt Anne's\n"
                                     "Station\nWest Field\nWindmill\nWoodlands"},
                 {SetupField::contacts,
                  "Adult social care; 020 7946 0001; You worry about an adult\n"
                  "Children's services; 020 7946 0002; You worry about a child\n"
                  "Domestic abuse helpline; 020 7946 0003; Somebody is hurt at home\n"
                  "Community safety team; 020 7946 0004; Trouble that comes again\n"
                  "Safe Places desk; 020 7946 0005; Questions about this scheme"},
                 {SetupField::user, "Ana Example"},
                 {SetupField::passphrase, passphrase},
                 {SetupField::again, passphrase}}) {
            made.emplace(setup_question(field).label, answer);
        }
        return made;
    }();
    return by_label;
}

// On one line, without its underlined letter.
std::string words_of(const wxWindow& window) {
    wxString words = wxControl::RemoveMnemonics(window.GetLabel());
    words.Replace(wxS("\n"), wxS(" "));
    return words.utf8_string();
}

std::size_t count_words(const std::string& text) {
    std::istringstream words{text};
    return static_cast<std::size_t>(std::distance(std::istream_iterator<std::string>{words}, {}));
}

// Until the window has nothing to do.
void settle() {
    constexpr int rest_ms = 50;
    for (int idle = 0; idle < rest_ms; ++idle) {
        wxTheApp->ProcessPendingEvents();
        while (g_main_context_pending(nullptr) != FALSE) {
            g_main_context_iteration(nullptr, FALSE);
            idle = 0;
        }
        wxMilliSleep(1);
    }
}

void all_shown(wxWindow& window, std::vector<wxWindow*>& into) {
    for (wxWindow* child : window.GetChildren()) {
        if (child->IsShown()) {
            into.push_back(child);
            all_shown(*child, into);
        }
    }
}

// Whoever sets a scheme up, at the real pages.
class Walk {
public:
    explicit Walk(fs::path folder) : m_folder(std::move(folder)) {
        m_outside.now = [] { return Instant{std::chrono::sys_days{day} + std::chrono::hours{10}}; };
        m_outside.today = [] { return day; };
        m_outside.random = [dice = std::mt19937_64{1}]() mutable { return dice(); };
        m_outside.in_background = [this](const std::function<void()>& work,
                                         std::function<void()> done) {
            const double begin = milliseconds(CLOCK_MONOTONIC);
            work();
            m_page.waited += (milliseconds(CLOCK_MONOTONIC) - begin) / 1000;
            m_done = std::move(done);
        };
        m_outside.ask_where_to_save = [this](const std::string&, const std::string& name,
                                             const std::function<void(fs::path)>& then) {
            ++m_page.presses; // the system's window says where, and is agreed to
            then(m_folder / name);
        };
        m_outside.print = [this](const Drawing&, const std::function<bool()>& may_begin) {
            ++m_page.presses;
            m_page.waited += printer;
            if (!may_begin()) {
                throw std::runtime_error("the sheet was not printed");
            }
        };
    }

    std::vector<Page> all() {
        const fs::path root{SAFEPLACES_ROOT};
        const InstalledFiles files{root / "courses", root / "forms", root / "resources"};
        const Library library = read_library(files, "southampton");
        bool is_ready = false;
        SetupViewModel model{m_folder / "data", files, library, m_outside,
                             [&](const auto&, const auto&) { is_ready = true; }};
        const Look look{ColourScheme::light, 100};
        auto* frame =
            new wxFrame(nullptr, wxID_ANY, wxS("Set up a scheme"), wxDefaultPosition, {1280, 800});
        frame->Show();
        settle(); // GTK complains of what is laid out in a window without its size
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        sizer->Add(setup_screen(frame, look, model, [] {}), wxSizerFlags(1).Expand());
        frame->SetSizer(sizer);
        frame->Layout();
        settle();
        std::vector<Page> pages;
        while (!is_ready) {
            pages.push_back(do_page(*frame, model));
        }
        frame->Destroy();
        return pages;
    }

private:
    static constexpr Date day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};

    Page do_page(wxFrame& frame, SetupViewModel& model) {
        const SetupStep step = model.state().step;
        m_page = {.title = setup_title(step)};
        std::vector<wxWindow*> shown;
        all_shown(frame, shown);
        for (wxWindow* window : shown) {
            read(*window);
        }
        std::string label;
        for (wxWindow* window : shown) {
            if (auto* words = dynamic_cast<wxStaticText*>(window)) {
                label = is_question(*words, model) ? words_of(*words) : label;
            } else if (auto* text = dynamic_cast<wxTextCtrl*>(window)) {
                answer(*text, std::exchange(label, {}), model);
            }
        }
        if (step == SetupStep::recovery) {
            press(frame, "Print the sheet");
        } else if (step == SetupStep::pack) {
            press(frame, "Save the file for your venues");
        }
        press(frame, step == SetupStep::user   ? "Make the scheme"
                     : step == SetupStep::pack ? "Open the desk"
                                               : "Next");
        if (step != SetupStep::pack && model.state().step == step) {
            const SetupState& state = model.state();
            throw std::runtime_error(
                "the wizard stays at: " + setup_title(step) + ' ' +
                (state.problems.empty() ? state.trouble : state.problems.front().words));
        }
        return m_page;
    }

    // Labels, hints, choices, and what stands in a field already.
    void read(const wxWindow& window) {
        if (const auto* text = dynamic_cast<const wxTextCtrl*>(&window)) {
            m_page.words += count_words(text->GetValue().utf8_string());
        } else if (dynamic_cast<const wxControl*>(&window) != nullptr) {
            m_page.words += count_words(words_of(window));
        }
        const bool is_choice = dynamic_cast<const wxCheckBox*>(&window) != nullptr ||
                               dynamic_cast<const wxRadioButton*>(&window) != nullptr;
        m_page.answers += is_choice ? 1 : 0;
    }

    // The words beside a field that name it.
    static bool is_question(const wxStaticText& words, const SetupViewModel& model) {
        const std::string said = words_of(words);
        return !said.empty() && (answers().contains(said) || said == model.state().first_group ||
                                 said == model.state().second_group);
    }

    void answer(wxTextCtrl& field, const std::string& label, const SetupViewModel& model) {
        ++m_page.answers;
        const SetupState& state = model.state();
        const bool is_first = label == state.first_group;
        if (!label.empty() && (is_first || label == state.second_group)) {
            const std::string group =
                group_of(state.code, is_first ? state.first_number : state.second_number);
            m_page.code_keys += group.size();
            field.SetValue(wxString::FromUTF8(group));
        } else if (const auto found = answers().find(label); found != answers().end()) {
            m_page.keys += found->second.size();
            field.SetValue(wxString::FromUTF8(found->second));
        } // else it is good as it is
    }

    void press(wxFrame& frame, const std::string& words) {
        std::vector<wxWindow*> shown;
        all_shown(frame, shown);
        const auto button = std::ranges::find_if(shown, [&](const wxWindow* each) {
            return dynamic_cast<const wxButton*>(each) != nullptr && words_of(*each) == words;
        });
        if (button == shown.end()) {
            throw std::runtime_error("nothing says " + words);
        }
        ++m_page.presses;
        gtk_button_clicked(GTK_BUTTON((*button)->GetHandle()));
        settle();
        if (const auto done = std::exchange(m_done, {})) {
            done();
            settle();
        }
    }

    fs::path m_folder;
    Outside m_outside;
    Page m_page;
    std::function<void()> m_done; // of what went on beside the window
};

void tell_line(const Page& page) {
    std::printf("  %-26s %6zu %6zu %8d %8d %8.1f %9.1f %9.1f\n", page.title.c_str(), page.words,
                page.keys + page.code_keys, page.answers, page.presses, page.waited,
                seconds(page, usual) / 60, seconds(page, slow) / 60);
}

void reckon(const fs::path& folder) {
    const std::vector<Page> pages = Walk{folder}.all();
    std::printf("  %-26s %6s %6s %8s %8s %8s %9s %9s\n", "", "words", "keys", "answers", "presses",
                "waits s", "usual min", "slow min");
    double in_all = 0;
    double slowly = 0;
    for (const Page& page : pages) {
        tell_line(page);
        in_all += seconds(page, usual) / 60;
        slowly += seconds(page, slow) / 60;
    }
    std::printf(
        "  = %.1f minutes, and %.1f for somebody slow, of the 10 that the first page says\n",
        in_all, slowly);
}

} // namespace

int main(int count, char** words) {
    const fs::path folder = fs::temp_directory_path() / ("setup-time-" + std::to_string(getpid()));
    fs::create_directories(folder);
    const int code = run_with_windows(count, words, 1, "setup_time", [&] { reckon(folder); });
    fs::remove_all(folder);
    return code;
}
