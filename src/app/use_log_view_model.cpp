#include "app/use_log_view_model.h"

#include "app/words/dates.h"
#include "app/words/use_log_words.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace safeplaces {

namespace {

constexpr std::array reasons{HelpReason::lost,          HelpReason::frightened,
                             HelpReason::unwell,        HelpReason::followed_or_harassed,
                             HelpReason::needed_a_rest, HelpReason::other};
constexpr std::array helps{HelpGiven::company,      HelpGiven::phone_call,
                           HelpGiven::rang_contact, HelpGiven::rang_101_or_111,
                           HelpGiven::rang_999,     HelpGiven::other};
constexpr std::array bands{TimeBand::morning, TimeBand::afternoon, TimeBand::evening,
                           TimeBand::night};

// An id is the place in the list.
template <class Kinds, class InWords>
std::vector<UseChoice> choices_of(const Kinds& kinds, InWords in_words) {
    std::vector<UseChoice> choices;
    for (const auto kind : kinds) {
        choices.push_back({std::to_string(choices.size()), in_words(kind)});
    }
    return choices;
}

// Pre: the id is one of choices_of().
template <class Kinds>
auto chosen(const Kinds& kinds, const std::string& id) {
    return kinds[static_cast<std::size_t>(id.front() - '0')];
}

bool holds(const std::vector<UseChoice>& choices, const std::string& id) {
    return std::any_of(choices.begin(), choices.end(),
                       [&](const UseChoice& choice) { return choice.id == id; });
}

Date first_of_month(Date day) {
    return day.year() / day.month() / std::chrono::day{1};
}

} // namespace

UseLogViewModel::UseLogViewModel(Desk& desk) : m_desk(desk) {
    const Date month = first_of_month(desk.outside.today());
    for (const Date each : {month, first_of_month(plus_days(month, std::chrono::days{-1}))}) {
        m_state.months.push_back({iso(each), month_in_words(each)});
    }
    m_state.month = m_state.months.front().id;
    m_state.bands = choices_of(bands, band_in_words);
    m_state.reasons = choices_of(reasons, help_reason_in_words);
    m_state.helps = choices_of(helps, given_in_words);
    tried([&] { count(); });
}

void UseLogViewModel::choose_month(const std::string& id) {
    m_state.month = holds(m_state.months, id) ? id : std::string{};
}

void UseLogViewModel::choose_band(const std::string& id) {
    m_state.band = holds(m_state.bands, id) ? id : std::string{};
}

void UseLogViewModel::choose_reason(const std::string& id) {
    m_state.reason = holds(m_state.reasons, id) ? id : std::string{};
}

void UseLogViewModel::choose_help(const std::string& id) {
    m_state.help = holds(m_state.helps, id) ? id : std::string{};
}

void UseLogViewModel::note() {
    m_state.done.clear();
    m_state.problem.clear();
    ++m_state.news_number;
    const std::optional<Date> month = date_from_iso(m_state.month);
    if (!month || m_state.band.empty() || m_state.reason.empty() || m_state.help.empty()) {
        m_state.problem = use_incomplete();
        changed();
        return;
    }
    tried([&] {
        const Use use{.id = {new_uuid(m_desk.outside)},
                      .month_start = *month,
                      .band = chosen(bands, m_state.band),
                      .reason = chosen(reasons, m_state.reason),
                      .given = chosen(helps, m_state.help)};
        m_desk.uses.add(use);
        m_last = use;
        m_state.band.clear();
        m_state.reason.clear();
        m_state.help.clear();
        m_state.done = use_noted();
        count();
    });
    changed();
}

void UseLogViewModel::take_out() {
    if (!m_last) {
        return;
    }
    ++m_state.news_number;
    m_state.problem.clear();
    m_state.done.clear();
    tried([&] {
        m_desk.uses.remove(m_last->id);
        m_last.reset();
        m_state.done = use_taken_out();
        count();
    });
    changed();
}

void UseLogViewModel::count() {
    std::map<Date, int, std::greater<>> by_month;
    for (const Use& use : m_desk.uses.all()) {
        ++by_month[use.month_start];
    }
    m_state.counts.clear();
    for (const auto& [month, uses] : by_month) {
        m_state.counts.push_back(month_line(month, uses));
    }
    m_state.may_take_out = m_last.has_value();
}

} // namespace safeplaces
