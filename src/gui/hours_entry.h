#pragma once

#include "domain/venue/form.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/layout.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A week of opening hours: for each day closed, open all day, or one or two spans as typed.
class HoursEntry : public Pane {
public:
    // `on_change` gets a key of the form's entries and what is typed there; `on_copy` the day whose
    // hours every other day is to get; `on_undo` brings the earlier hours back.
    HoursEntry(wxWindow* parent,
               const Look& look,
               const Field& field,
               std::function<void(const std::string& key, const std::string& value)> on_change,
               std::function<void(int day)> on_copy,
               Action on_undo);

    void show(const Entries& typed);
    // Says that the days have been made alike, with a button to undo it.
    void offer_undo(bool offered);
    void show_problem(const std::string& key,
                      Severity severity,
                      const std::string& words,
                      const std::optional<Fix>& fix = {});
    // Takes away those at other keys than these.
    void clear_problems_but(const std::vector<std::string>& keys);
    void focus(const std::string& key);

private:
    struct Day {
        Group* group = nullptr;
        ChoiceEntry* kind = nullptr;
        Columns* spans = nullptr;
        std::array<TextEntry*, 4> times{}; // from, to, second from, second to
        wxWindow* times_pane = nullptr;
    };

    void add_day(int day, const Look& look, const Field& field);
    void add_copy(const Look& look);
    [[nodiscard]] Entry* entry_at(const std::string& key) const;

    std::string m_field;
    std::function<void(const std::string&, const std::string&)> m_on_change;
    std::function<void(int)> m_on_copy;
    Action m_on_undo;
    Button* m_copy = nullptr;
    NewsStrip* m_copied = nullptr;
    bool m_undo_is_offered = false;
    std::array<Day, 7> m_days{};
};

} // namespace safeplaces
