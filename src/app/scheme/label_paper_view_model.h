#pragma once

#include "app/scheme/measured_printers.h"
#include "app/scheme/scheme_desk.h"
#include "app/scheme/sticker_run.h"
#include "app/view_model.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct LabelPaperState : ScreenState {
    std::vector<std::string> papers; // the first: one on a page, for a printing machine
    std::size_t paper = 0;
    bool is_on_labels = false;
    std::vector<std::string> printers; // the first: one that is not measured
    std::size_t printer = 0;
    std::string problem; // of what was measured
    std::string news;
    int news_number = 0;
};

// What stickers are printed on, and how one's own printer prints: it is measured once. Begins with
// what was chosen last.
class LabelPaperViewModel : public ViewModel<LabelPaperState> {
public:
    // `chosen` hears of each choice, at once of that of the last time where it was a sheet of
    // labels.
    LabelPaperViewModel(SchemeDesk& desk,
                        std::function<void(std::optional<OnLabels> labels)> chosen);

    void choose_paper(std::size_t paper);
    void choose_printer(std::size_t printer);

    void save_measuring_page();
    // As typed, in mm. Where that will do, the printer is kept, and chosen.
    void keep_measured_printer(const std::string& name,
                               const std::string& right,
                               const std::string& down,
                               const std::string& length);

private:
    void read_printers(const std::string& chosen);
    void begin_as_last_time();
    void keep_choice();
    void tell_choice();
    void say(std::string news);

    SchemeDesk& m_desk;
    std::function<void(std::optional<OnLabels> labels)> m_chosen;
    std::vector<MeasuredPrinter> m_printers;
};

} // namespace safeplaces
