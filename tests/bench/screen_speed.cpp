// How long each command keeps a person waiting, in the real window: from the press of a button
// until the last picture has been drawn and all is at rest. Against a panel that is put in
// another's place in a bare frame.
//
//     screen_speed ROUNDS VENUES TEXT_PERCENT     VENUES holds the demo's venue, and may be changed

#include "figures.h"
#include "window_bench.h"

#include "app/library.h"
#include "gui/desk_frame.h"

#include <gtk/gtk.h>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/dataview.h>
#include <wx/hyperlink.h>
#include <wx/panel.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <random>
#include <stdexcept>
#include <utility>

using namespace safeplaces;

namespace {

constexpr const char* manager_pin = "2468"; // the demo's
constexpr double rest_ms = 60;              // nothing done for so long: it is at rest

// Does commands in a window, and keeps how long each took.
class Watch {
public:
    explicit Watch(wxFrame& frame) {
        frame.Show();
        wait();
    }

    // `what` names the kind of command; one of them is one figure.
    void time(const std::string& what, const std::function<void()>& command) {
        const double begin = milliseconds(CLOCK_MONOTONIC);
        const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        command();
        wait();
        of(what).waited.push_back(m_done - begin);
        of(what).worked.push_back(m_done_cpu - cpu);
    }

    // `baseline` gives the times of what each is compared with.
    void tell_all(const Figures& baseline) const {
        for (const Kind& kind : m_kinds) {
            std::array<char, 80> rest{};
            std::snprintf(rest.data(), rest.size(), "ms, CPU %.1f, most %.1f, %.0f times",
                          median(kind.worked), *std::ranges::max_element(kind.worked),
                          median(kind.waited) / median(baseline));
            tell(kind.what + " (" + std::to_string(kind.waited.size()) + ")", kind.waited,
                 rest.data());
        }
    }

    [[nodiscard]] const Figures& times_of_first() const { return m_kinds.front().waited; }

private:
    struct Kind {
        std::string what;
        Figures waited{};
        Figures worked{};
    };

    Kind& of(const std::string& what) {
        for (Kind& kind : m_kinds) {
            if (kind.what == what) {
                return kind;
            }
        }
        return m_kinds.emplace_back(what);
    }

    // Until all is drawn, by the X server too, and the window is at rest.
    void wait() {
        constexpr double least_work = 0.2; // ms; only to look takes less
        note_work();
        while (milliseconds(CLOCK_MONOTONIC) - m_done < rest_ms) {
            wxMilliSleep(1);
            const double before = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
            wxYield();
            gdk_display_sync(gdk_display_get_default());
            if (milliseconds(CLOCK_PROCESS_CPUTIME_ID) - before > least_work) {
                note_work();
            }
        }
    }

    void note_work() {
        m_done = milliseconds(CLOCK_MONOTONIC);
        m_done_cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    }

    double m_done = 0;
    double m_done_cpu = 0;
    std::vector<Kind> m_kinds; // in the order in which they came
};

// ---- The desk, by what stands on its controls

template <class Accept>
wxWindow* find(wxWindow& window, const Accept& accept) {
    for (wxWindow* child : window.GetChildren()) {
        if (!child->IsShown()) {
            continue;
        }
        if (accept(*child)) {
            return child;
        }
        if (wxWindow* inner = find(*child, accept)) {
            return inner;
        }
    }
    return nullptr;
}

template <class Control>
Control* first(wxWindow& window) {
    return dynamic_cast<Control*>(
        find(window, [](wxWindow& each) { return dynamic_cast<Control*>(&each) != nullptr; }));
}

// As the mouse or the keyboard does it, not by a message of wx alone.
void click(wxWindow& control) {
    gtk_button_clicked(GTK_BUTTON(control.GetHandle()));
}

class Walk {
public:
    explicit Walk(wxFrame& frame) : m_frame(frame), m_watch(frame) {}

    void once() {
        learn();
        take_quiz();
        press("I am done", "the names");
        press("Open the manager's rooms", "the PIN is asked");
        type(manager_pin);
        press("Go on", "PIN checked, home");
        look_at_rooms();
        print();
        fill_in();
        press("Lock, and hand over to the staff", "the names");
    }

    void tell_all(const Figures& baseline) const { m_watch.tell_all(baseline); }

private:
    void learn() {
        press("Start learning", "a learner's courses");
        open_each_course();
        press("Read it again", "lesson opened");
        // Who has read it all is at the last page.
        while (has("Back")) {
            press("Back", "slide before");
        }
        while (has("Next page")) {
            press("Next page", "next slide");
        }
    }

    // From the list of courses, and with both faces of the page.
    void open_each_course() {
        const std::size_t courses = all_labelled("Read it again").size();
        for (std::size_t place = 0; place < courses; ++place) {
            wxWindow* course = all_labelled("Read it again").at(place);
            m_watch.time("course opened", [course] { click(*course); });
            for (int way = 0; way < 2; ++way) {
                m_watch.time("other face of the page",
                             [this] { click(*first<wxCheckBox>(m_frame)); });
            }
            press("Stop for now", "a learner's courses");
        }
    }

    void take_quiz() {
        press("Take the quiz", "quiz opened");
        while (has("Check my answer")) {
            m_watch.time("answer chosen", [this] { choose_first(); });
            press("Check my answer", "answer explained");
            if (has("Next question")) {
                press("Next question", "next question");
            }
            if (has("See the result")) {
                press("See the result", "result of the quiz");
            }
        }
        press(has("Stop for now") ? "Stop for now" : "Go on", "a learner's courses");
    }

    void look_at_rooms() {
        for (const auto& [link, what] : {std::pair{"Staff list", "staff list"},
                                         std::pair{"Completion records", "completion records"},
                                         std::pair{"Help numbers and this computer", "help"}}) {
            press(link, what);
            press("Home", "home");
        }
    }

    void print() {
        press("Open the print room", "print room");
        for (int row = 4; row >= 0; --row) {
            m_watch.time("another document to print", [this, row] { select_row(row); });
        }
        for (const char* zoom : {"Zoom in", "Zoom in", "Zoom in", "Zoom out", "Zoom out"}) {
            press(zoom, "preview zoomed");
        }
        press("Home", "home");
    }

    void fill_in() {
        press(has("View or change details") ? "View or change details"
                                            : "Check your answers and sign",
              "check your answers");
        press("Change the name of your venue", "form opened");
        const int parts = gtk_tree_model_iter_n_children(gtk_tree_view_get_model(list()), nullptr);
        for (int part = 1; part < parts; ++part) {
            m_watch.time("next form page", [this, part] { open_row(part); });
        }
        while (has("Back")) {
            press("Back", "form page before");
        }
        auto* text = first<wxTextCtrl>(m_frame);
        for (int letter = 0; letter < 4; ++letter) {
            m_watch.time("letter typed in the form", [text] { text->WriteText(wxS("x")); });
        }
        press("Save and continue", "form page saved");
        press("Home", "home");
    }

    static bool can_be_pressed(const wxWindow& window, const wxString& wanted) {
        const bool is_button = dynamic_cast<const wxButton*>(&window) != nullptr ||
                               dynamic_cast<const wxHyperlinkCtrl*>(&window) != nullptr;
        // Wrapped words have line breaks in them.
        wxString label = wxControl::RemoveMnemonics(window.GetLabel());
        label.Replace(wxS("\n"), wxS(" "));
        return is_button && label == wanted;
    }

    std::vector<wxWindow*> all_labelled(const std::string& words) {
        const wxString wanted = wxString::FromUTF8(words);
        std::vector<wxWindow*> all;
        static_cast<void>(find(m_frame, [&](wxWindow& each) {
            if (can_be_pressed(each, wanted)) {
                all.push_back(&each);
            }
            return false;
        }));
        return all;
    }

    wxWindow* labelled(const std::string& words) {
        const std::vector<wxWindow*> all = all_labelled(words);
        return all.empty() ? nullptr : all.front();
    }

    bool has(const std::string& words) { return labelled(words) != nullptr; }

    void press(const std::string& words, const std::string& what) {
        wxWindow* control = labelled(words);
        if (control == nullptr) {
            throw std::runtime_error("nothing says \"" + words + "\"");
        }
        m_watch.time(what, [control] { click(*control); });
    }

    void type(const std::string& words) {
        first<wxTextCtrl>(m_frame)->SetValue(wxString::FromUTF8(words));
    }

    void choose_first() {
        wxWindow* option = first<wxRadioButton>(m_frame);
        click(option != nullptr ? *option : *first<wxCheckBox>(m_frame));
    }

    GtkTreeView* list() { return GTK_TREE_VIEW(first<wxDataViewCtrl>(m_frame)->GtkGetTreeView()); }

    void select_row(int row) {
        GtkTreePath* path = gtk_tree_path_new_from_indices(row, -1);
        gtk_tree_selection_select_path(gtk_tree_view_get_selection(list()), path);
        gtk_tree_path_free(path);
    }

    void open_row(int row) {
        select_row(row);
        GtkTreePath* path = gtk_tree_path_new_from_indices(row, -1);
        gtk_tree_view_row_activated(list(), path, gtk_tree_view_get_column(list(), 1));
        gtk_tree_path_free(path);
    }

    wxFrame& m_frame;
    Watch m_watch;
};

// ---- What both are measured in

Figures time_bare_panels(int rounds) {
    auto* frame = new wxFrame(nullptr, wxID_ANY, wxS("Bare"));
    frame->SetClientSize(1100, 800);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    frame->SetSizer(sizer);
    wxPanel* panel = nullptr;
    Watch watch(*frame);
    for (int round = 0; round < 10 * rounds; ++round) {
        watch.time("empty panel in a bare frame", [&] {
            if (panel != nullptr) {
                sizer->Detach(panel);
                panel->Destroy();
            }
            panel = new wxPanel(frame);
            panel->SetBackgroundColour(round % 2 == 0 ? *wxWHITE : *wxLIGHT_GREY);
            sizer->Add(panel, wxSizerFlags(1).Expand());
            frame->Layout();
        });
    }
    watch.tell_all(watch.times_of_first());
    frame->Destroy();
    return watch.times_of_first();
}

// The clock stands at the demo's day, so that its training is valid.
constexpr Date demo_day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};

Outside outside_of_the_demo() {
    Outside outside;
    outside.now = [] { return std::chrono::sys_days{demo_day} + std::chrono::hours{18}; };
    outside.today = [] { return demo_day; };
    outside.random = [dice = std::mt19937_64{1}]() mutable { return dice(); };
    return outside;
}

void time_the_desk(int rounds,
                   const std::filesystem::path& venues,
                   const char* text_percent,
                   const Figures& baseline) {
    std::ofstream(venues / "preferences.ini") << "[window]\ntext_size=" << text_percent << '\n';
    const std::filesystem::path root{SAFEPLACES_ROOT};
    const Library library =
        read_library({root / "courses", root / "forms", root / "resources"}, "southampton");
    auto* frame = new DeskFrame(library, outside_of_the_demo(), venues);
    {
        Walk walk(*frame);
        for (int round = 0; round < rounds; ++round) {
            walk.once();
        }
        walk.tell_all(baseline);
    }
    frame->Destroy();
}

} // namespace

int main(int count, char** words) {
    return run_with_windows(count, words, 4, "screen_speed ROUNDS VENUES TEXT_PERCENT", [&] {
        const int rounds = std::atoi(words[1]);
        time_the_desk(rounds, words[2], words[3], time_bare_panels(rounds));
    });
}
