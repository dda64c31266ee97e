#include "app/scheme/import_view_model.h"

#include "app/words/venue_list_words.h"
#include "storage/files.h"

#include <algorithm>
#include <memory>

namespace safeplaces {

namespace {

constexpr std::size_t rows_at_once = 200;             // in one transaction
constexpr std::uintmax_t most_list_bytes = 64u << 20; // as read_csv() has it
constexpr std::size_t most_rows = 20'000;             // that a table holds

std::vector<Choice> kinds_of(const Form& form) {
    const Field* field = field_meaning(form, Meaning::venue_kind);
    const auto* choice = field == nullptr ? nullptr : std::get_if<ChoiceField>(&field->kind);
    return choice == nullptr ? std::vector<Choice>{} : choice->choices;
}

} // namespace

ImportViewModel::ImportViewModel(SchemeDesk& desk) : m_desk(desk) {
}

// The page may be left before it comes to that.
std::function<void()> ImportViewModel::while_here(std::function<void()> step) const {
    return [here = std::weak_ptr{m_here}, step = std::move(step)] {
        if (!here.expired()) {
            step();
        }
    };
}

void ImportViewModel::choose_file() {
    if (m_state.is_reading || m_state.is_taking_in) {
        return;
    }
    m_desk.outside.ask_which_file(which_list(), "*.csv", [this](const std::filesystem::path& file) {
        m_state = {};
        m_state.file = utf8(file.filename());
        m_state.is_reading = true;
        m_rows.clear();
        changed();
        const auto reading = std::make_shared<Reading>();
        m_desk.outside.in_background(
            [&desk = m_desk, file, reading] { *reading = read(desk, file); },
            while_here([this, reading] { show(*reading); }));
    });
}

// On a worker, with a connection of its own. A register of a test is in memory, and has no second
// connection.
ImportViewModel::Reading ImportViewModel::read(const SchemeDesk& desk,
                                               const std::filesystem::path& file) {
    try {
        if (std::filesystem::file_size(file) > most_list_bytes) {
            return {{}, list_too_big()};
        }
        const auto own = desk.file.folder().empty() ? nullptr : register_reader(desk.file.folder());
        VenuesQuery venues{own ? *own : desk.file.db()};
        const VenueListWords words = venue_list_words(kinds_of(desk.library.registration));
        return {plan_import(venues, read_venue_list(read_file(file), utf8(file.filename()), words)),
                {}};
    } catch (const InputError& error) {
        return {{}, no_list(error.line())};
    } catch (const MachineError& error) {
        return {{}, trouble_in_words(error.trouble())};
    } catch (const std::filesystem::filesystem_error&) {
        return {{}, trouble_in_words(Trouble::missing)};
    }
}

void ImportViewModel::show(const Reading& reading) {
    m_state.is_reading = false;
    m_state.trouble = reading.trouble;
    if (reading.plan) {
        const ImportPlan& plan = *reading.plan;
        m_state.summary = plan_in_words(plan);
        m_state.not_read = headings_not_read(plan.not_read);
        fill_rows(plan);
        for (const ListedVenue& listed : plan.added) {
            m_rows.push_back({listed.id.value_or(VenueId{new_uuid(m_desk.outside)}), listed});
        }
        for (const ListedChange& change : plan.changed) {
            m_rows.push_back({change.before.id, change.listed});
        }
        m_state.to_take_in = static_cast<int>(m_rows.size());
    }
    changed();
}

void ImportViewModel::fill_rows(const ImportPlan& plan) {
    using R = ImportResult;
    const auto add = [this](int line, R result, const std::string& venue, const std::string& column,
                            std::string words) {
        m_state.rows.push_back({line, result, venue, column, std::move(words)});
    };
    for (const VenueListProblem& problem : plan.problems) {
        add(problem.line, R::to_mend, {}, problem.heading, problem_in_words(problem));
    }
    for (const ListedChange& change : plan.other_standing) {
        add(change.listed.line, R::stays, change.before.name, {}, standing_left_in_words(change));
    }
    for (const ListedVenue& listed : plan.added) {
        add(listed.line, R::added, listed.name, {}, added_in_words(listed));
    }
    for (const ListedChange& change : plan.changed) {
        add(change.listed.line, R::changed, change.before.name, {}, changed_in_words(change));
    }
    m_state.rows.resize(std::min(m_state.rows.size(), most_rows));
}

void ImportViewModel::take_in() {
    if (m_rows.empty() || m_state.is_taking_in ||
        !may(m_desk.acting.role, SchemeAct::import_register)) {
        return;
    }
    m_is_stopped = false;
    m_state.is_taking_in = true;
    m_state.done = 0;
    m_state.news = taking_in(0, m_state.to_take_in);
    changed();
    m_desk.outside.soon(while_here([this] { step(); }));
}

void ImportViewModel::stop() {
    m_is_stopped = true;
}

// Some rows, in one transaction; then the window has its turn.
void ImportViewModel::step() {
    const bool is_first = m_state.done == 0;
    const auto done = static_cast<std::size_t>(m_state.done);
    const std::size_t some = std::min(rows_at_once, m_rows.size() - done);
    const bool went_well = tried([&] {
        if (is_first && !m_desk.file.folder().empty()) {
            back_up_register_before_import(m_desk.file.folder(), m_desk.outside.today());
        }
        VenueImport{m_desk.file.db()}.take_in(m_desk.acting, std::span{m_rows}.subspan(done, some),
                                              m_desk.outside.today(), m_desk.outside.now());
        m_state.done += static_cast<int>(some);
    });
    const bool is_over = m_state.done == m_state.to_take_in;
    if (went_well && !is_over && !m_is_stopped) {
        m_state.news = taking_in(m_state.done, m_state.to_take_in);
        changed();
        m_desk.outside.soon(while_here([this] { step(); }));
        return;
    }
    const std::string trouble = m_state.trouble;
    const int done_now = m_state.done;
    m_state = {};
    m_state.trouble = trouble;
    m_state.news = is_over ? taken_in(done_now) : taken_in_so_far(done_now);
    m_rows.clear();
    m_desk.search.forget();
    changed();
}

} // namespace safeplaces
