// How long the window of a council's desk keeps a person waiting, and hears nothing at a time, with
// a big register; and the memory it takes, at most and at rest.
//
//     desk_speed ROUNDS DATA     DATA holds one register of `safe-places sample`, and is changed

#include "figures.h"
#include "window_bench.h"

#include "app/library.h"
#include "app/sample_scheme.h"
#include "gui/scheme/scheme_frame.h"
#include "gui/scheme/scheme_screens.h"

#include <gtk/gtk.h>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/menu.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <random>
#include <stdexcept>

using namespace safeplaces;

namespace {

constexpr Date sample_day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};
constexpr double rest_ms = 300;         // nothing done for so long: it is at rest
constexpr double patience_ms = 900'000; // the first one of a day makes the backup

// What the kernel says of this program's memory in that line of a file.
double megabytes(const char* file, const std::string& line) {
    std::ifstream lines{file};
    for (std::string word; lines >> word;) {
        double kilobytes = 0;
        if (word == line && lines >> kilobytes) {
            return kilobytes / 1024;
        }
    }
    return 0;
}

// From now on "VmHWM" is the most since now.
void forget_peak() {
    std::ofstream{"/proc/self/clear_refs"} << 5;
}

// Does commands in the window, and keeps how long each took, and its longest turn: so long the
// window heard nothing.
class Watch {
public:
    // Over at the earliest when `is_there` says so: what waits for the disk works no more than what
    // is at rest.
    void time(
        const std::string& what,
        const std::function<void()>& command,
        const std::function<bool()>& is_there = [] { return true; }) {
        forget_peak();
        const double begin = milliseconds(CLOCK_MONOTONIC);
        m_longest = m_longest_cpu = 0;
        turn(command);
        wait(is_there);
        Kind& kind = of(what);
        kind.waited.push_back(m_done - begin);
        kind.turns.push_back(m_longest);
        kind.turns_cpu.push_back(m_longest_cpu);
        kind.peaks.push_back(megabytes("/proc/self/status", "VmHWM:"));
    }

    void tell_all() const {
        for (const Kind& kind : m_kinds) {
            std::array<char, 80> rest{};
            std::snprintf(rest.data(), rest.size(),
                          "ms, CPU %.1f, most %.1f; all done in %.0f; most memory %.0f MB",
                          median(kind.turns_cpu), most(kind.turns_cpu), median(kind.waited),
                          most(kind.peaks));
            tell(kind.what + " (" + std::to_string(kind.turns.size()) + ")", kind.turns,
                 rest.data());
        }
    }

private:
    struct Kind {
        std::string what;
        Figures waited{};
        Figures turns{};
        Figures turns_cpu{};
        Figures peaks{}; // of memory
    };

    static double most(const Figures& figures) {
        return *std::max_element(figures.begin(), figures.end());
    }

    Kind& of(const std::string& what) {
        for (Kind& kind : m_kinds) {
            if (kind.what == what) {
                return kind;
            }
        }
        return m_kinds.emplace_back(Kind{what});
    }

    void turn(const std::function<void()>& work) {
        const double begin = milliseconds(CLOCK_MONOTONIC);
        const double cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        work();
        const double worked = milliseconds(CLOCK_THREAD_CPUTIME_ID) - cpu;
        constexpr double least_work = 0.2; // ms; only to look takes less
        if (worked > least_work) {
            m_done = milliseconds(CLOCK_MONOTONIC);
        }
        m_longest = std::max(m_longest, milliseconds(CLOCK_MONOTONIC) - begin);
        m_longest_cpu = std::max(m_longest_cpu, worked);
    }

    // Until all is drawn, and the workers beside the window are at rest too.
    void wait(const std::function<bool()>& is_there) {
        const double begin = m_done = milliseconds(CLOCK_MONOTONIC);
        double others = worked_by_others();
        while (milliseconds(CLOCK_MONOTONIC) - m_done < rest_ms || !is_there()) {
            if (milliseconds(CLOCK_MONOTONIC) - begin > patience_ms) {
                throw std::runtime_error("it never comes to rest");
            }
            if (worked_by_others() - others > 1) {
                m_done = milliseconds(CLOCK_MONOTONIC);
                others = worked_by_others();
            }
            if (g_main_context_pending(nullptr) != FALSE) {
                turn([] { g_main_context_iteration(nullptr, FALSE); });
            } else {
                wxMilliSleep(1);
            }
        }
    }

    // The window may have small things to do all the while.
    static double worked_by_others() {
        return milliseconds(CLOCK_PROCESS_CPUTIME_ID) - milliseconds(CLOCK_THREAD_CPUTIME_ID);
    }

    double m_longest = 0;
    double m_longest_cpu = 0;
    double m_done = 0;
    std::vector<Kind> m_kinds; // in the order in which they came
};

// ---- The window, by what stands in it

template <class Control>
Control* first(wxWindow& window) {
    for (wxWindow* child : window.GetChildren()) {
        if (!child->IsShown()) {
            continue;
        }
        if (auto* control = dynamic_cast<Control*>(child)) {
            return control;
        }
        if (auto* inner = first<Control>(*child)) {
            return inner;
        }
    }
    return nullptr;
}

wxButton* labelled(wxWindow& window, const wxString& words) {
    for (wxWindow* child : window.GetChildren()) {
        if (!child->IsShown()) {
            continue;
        }
        auto* button = dynamic_cast<wxButton*>(child);
        if (button != nullptr && wxControl::RemoveMnemonics(button->GetLabel()) == words) {
            return button;
        }
        if (auto* inner = labelled(*child, words)) {
            return inner;
        }
    }
    return nullptr;
}

class Walk {
public:
    explicit Walk(wxFrame& frame) : m_frame(frame) {}

    void unlock() {
        m_watch.time("the window with its locked register", [this] { m_frame.Show(); });
        first<wxTextCtrl>(m_frame)->SetValue(wxString::FromUTF8(sample_passphrase));
        press("Unlock", "unlocked, and all shown that needs doing",
              [this] { return first<wxDataViewCtrl>(m_frame) != nullptr; });
    }

    void once() {
        open(SchemePlace::to_do, "open: what needs doing");
        scroll("scroll: what needs doing");
        open(SchemePlace::venues, "open: venues");
        type("libr", "letter typed: venues");
        type("", "search given up: venues");
        sort("sort: venues");
        scroll("scroll: venues");
        open_first("open: a venue");
        open(SchemePlace::records, "open: records");
        type("zof", "letter typed: records");
        type("", "search given up: records");
        sort("sort: records");
        scroll("scroll: records");
        press("Next rows", "the next 20,000: records");
        open(SchemePlace::reports, "open: reports");
        choose_each("another report");
        open(SchemePlace::inbox, "open: inbox");
    }

    void tell_all() const { m_watch.tell_all(); }

    // With the list of all records.
    void tell_memory(const std::string& when) {
        open(SchemePlace::records, "open: records");
        for (const char* share : {"Rss:", "Pss:"}) {
            tell("memory (" + std::string{share, 3} + ") with all records, " + when,
                 {megabytes("/proc/self/smaps_rollup", share)}, "MB");
        }
    }

private:
    void press(
        const char* words, const std::string& what, const std::function<bool()>& is_there = [] {
            return true;
        }) {
        wxButton* button = labelled(m_frame, wxString::FromUTF8(words));
        if (button == nullptr) {
            throw std::runtime_error(std::string{"nothing says "} + words);
        }
        m_watch.time(
            what, [&] { gtk_button_clicked(GTK_BUTTON(button->GetHandle())); }, is_there);
    }

    void open(SchemePlace place, const std::string& what) {
        wxMenu* places = m_frame.GetMenuBar()->GetMenu(2);
        std::size_t row = 0;
        for (const SchemeSection& section : scheme_sections()) {
            if (section.place == place) {
                const int id = places->FindItemByPosition(row)->GetId();
                m_watch.time(what, [&] { places->SendEvent(id); });
            }
            ++row;
        }
    }

    // As somebody types, or with one cut.
    void type(const std::string& words, const std::string& what) {
        auto* entry = first<wxTextCtrl>(m_frame);
        if (words.empty()) {
            m_watch.time(what, [&] { entry->SetValue({}); });
        }
        for (const char letter : words) {
            m_watch.time(what, [&] { entry->AppendText(wxString{letter}); });
        }
    }

    void choose_each(const std::string& what) {
        const auto count = first<wxChoice>(m_frame)->GetCount();
        for (unsigned place = 0; place < count; ++place) {
            auto* choice = first<wxChoice>(m_frame); // another one, when all is laid out anew
            if (choice->GetString(place).empty()) {
                continue;
            }
            choice->SetSelection(static_cast<int>(place));
            wxCommandEvent event{wxEVT_CHOICE, choice->GetId()};
            event.SetInt(static_cast<int>(place));
            event.SetEventObject(choice);
            m_watch.time(what + ", " + choice->GetString(place).utf8_string(),
                         [&] { choice->ProcessWindowEvent(event); });
        }
    }
    void sort(const std::string& what) { choose_each(what); }

    // Of the list of venues.
    void open_first(const std::string& what) {
        GtkTreePath* row = gtk_tree_path_new_first();
        gtk_tree_view_set_cursor(GTK_TREE_VIEW(page_list()->GtkGetTreeView()), row, nullptr, FALSE);
        gtk_tree_path_free(row);
        press("Open venue", what);
    }

    // The rail is a list too, and comes first.
    wxDataViewCtrl* page_list() {
        wxDataViewCtrl* last = nullptr;
        const std::function<void(wxWindow&)> look = [&](wxWindow& window) {
            for (wxWindow* child : window.GetChildren()) {
                if (child->IsShown()) {
                    auto* list = dynamic_cast<wxDataViewCtrl*>(child);
                    last = list != nullptr ? list : last;
                    look(*child);
                }
            }
        };
        look(m_frame);
        return last;
    }

    void scroll(const std::string& what) {
        wxDataViewCtrl* list = page_list();
        GtkAdjustment* place =
            gtk_scrollable_get_vadjustment(GTK_SCROLLABLE(list->GtkGetTreeView()));
        constexpr int steps = 8;
        for (int step = 1; step <= steps; ++step) {
            const double end =
                gtk_adjustment_get_upper(place) - gtk_adjustment_get_page_size(place);
            m_watch.time(what, [&] { gtk_adjustment_set_value(place, end * step / steps); });
        }
    }

    wxFrame& m_frame;
    Watch m_watch;
};

// The clock stands at the sample's day.
Outside outside_of_the_sample() {
    Outside outside;
    outside.now = [] {
        return Instant{std::chrono::sys_days{sample_day}} + std::chrono::hours{10};
    };
    outside.today = [] { return sample_day; };
    outside.random = [dice = std::mt19937_64{1}]() mutable { return dice(); };
    return outside;
}

void time_the_desk(int rounds, const std::filesystem::path& data) {
    const std::filesystem::path root{SAFEPLACES_ROOT};
    const InstalledFiles files{root / "courses", root / "forms", root / "resources"};
    const Library library = read_library(files, "southampton");
    auto* frame =
        new SchemeFrame(library, files, outside_of_the_sample(), data, [](const auto&) {});
    {
        Walk walk(*frame);
        walk.unlock();
        walk.tell_memory("first of all");
        for (int round = 0; round < rounds; ++round) {
            walk.once();
        }
        walk.tell_all();
        walk.tell_memory("last of all");
    }
    frame->Destroy();
}

} // namespace

int main(int count, char** words) {
    return run_with_windows(count, words, 3, "desk_speed ROUNDS DATA",
                            [&] { time_the_desk(std::atoi(words[1]), words[2]); });
}
