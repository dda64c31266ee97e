#include "app/scheme/all_records_view_model.h"

#include "app/words/record_words.h"
#include "app/words/scheme_choice_words.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int most_rows = 20'000; // that a table holds at a time
constexpr int first_rows = 100;
constexpr int block = 200; // rows that are read together
constexpr std::size_t most_blocks = 50;

std::optional<Date> passed_from(PassedChoice choice, Date today) {
    using std::chrono::months;
    switch (choice) {
    case PassedChoice::any:
        return std::nullopt;
    case PassedChoice::month:
        return plus_months(today, months{-1});
    case PassedChoice::half_year:
        return plus_months(today, months{-6});
    case PassedChoice::year:
        return plus_months(today, months{-12});
    }
    return std::nullopt;
}

} // namespace

AllRecordsViewModel::AllRecordsViewModel(SchemeDesk& desk) : m_desk(desk), m_query(desk.file.db()) {
    m_state.courses.push_back({"", any_choice()});
    for (const Course& course : desk.library.courses) {
        m_state.courses.push_back({course.id.text, course_title(desk.library, course.id, "en")});
    }
    m_state.wards.push_back({"", any_choice()});
    tried([&] {
        for (const std::string& ward : VenuesQuery{desk.file.db()}.wards()) {
            m_state.wards.push_back({ward, ward});
        }
    });
    m_desk.search.observe([this] { take_answer(); });
    ask();
}

AllRecordsViewModel::~AllRecordsViewModel() {
    m_desk.search.observe({});
}

void AllRecordsViewModel::search(const std::string& words) {
    m_state.search = words;
    ask();
}

void AllRecordsViewModel::filter_course(const std::string& id) {
    m_state.course = id;
    ask();
}

void AllRecordsViewModel::filter_ward(const std::string& ward) {
    m_state.ward = ward;
    ask();
}

void AllRecordsViewModel::filter_passed(PassedChoice choice) {
    m_state.passed = choice;
    ask();
}

void AllRecordsViewModel::filter_standing(std::optional<RecordStanding> standing) {
    m_state.standing = standing;
    ask();
}

void AllRecordsViewModel::filter_how(std::optional<HowTaken> how) {
    m_state.how = how;
    ask();
}

void AllRecordsViewModel::only_venue_of(int place) {
    const RecordRow record = row(place);
    only_venue(record.venue, record.venue_name);
}

void AllRecordsViewModel::only_venue(const VenueId& venue, const std::string& name) {
    m_filter.venue = venue;
    m_state.venue = name;
    ask();
}

void AllRecordsViewModel::only_person_of(int place) {
    const RecordRow record = row(place);
    m_filter.person = record.person;
    m_state.person = record.person_name.empty() ? name_erased() : record.person_name;
    ask();
}

void AllRecordsViewModel::clear_filters() {
    m_filter = {};
    m_state.search.clear();
    m_state.course.clear();
    m_state.ward.clear();
    m_state.passed = PassedChoice::any;
    m_state.standing.reset();
    m_state.how.reset();
    m_state.venue.clear();
    m_state.person.clear();
    ask();
}

void AllRecordsViewModel::sort(const RecordsOrder& order) {
    m_state.order = order;
    ask();
}

// What is quick is shown at once; what stood there stays while the rest is counted.
void AllRecordsViewModel::ask() {
    m_filter.words = m_state.search;
    m_filter.course =
        m_state.course.empty() ? std::nullopt : std::optional{CourseId{m_state.course}};
    m_filter.ward = m_state.ward;
    m_filter.today = m_desk.outside.today();
    m_filter.passed_from = passed_from(m_state.passed, m_filter.today);
    m_filter.standing = m_state.standing;
    m_filter.how = m_state.how;
    m_filter.ends_soon = ends_soon;
    m_state.is_counting = true;
    m_state.caption = counting();
    m_state.totals.reset();
    tried([&] {
        if (is_quick(m_filter, m_state.order)) {
            show_first_page();
        }
    });
    m_desk.search.ask({m_filter, m_state.order});
    if (m_desk.search.found() != nullptr) {
        take_answer();
    } else {
        changed();
    }
}

void AllRecordsViewModel::show_first_page() {
    m_first_page = m_query.first_page(m_filter, m_state.order, first_rows);
    m_read.clear();
    m_state.first = 0;
    m_state.count = static_cast<int>(m_first_page.size());
    m_state.total = m_state.count;
    m_state.is_empty = m_first_page.empty();
    m_state.has_none = false;
    ++m_state.reading;
}

void AllRecordsViewModel::take_answer() {
    if (const auto& trouble = m_desk.search.trouble()) {
        m_state.trouble = trouble_in_words(*trouble);
        m_state.is_counting = false;
        changed();
        return;
    }
    const FoundRecords* found = m_desk.search.found();
    if (found == nullptr) {
        return;
    }
    m_first_page.clear();
    m_read.clear();
    m_state.is_counting = false;
    m_state.total = static_cast<long long>(found->numbers.size());
    m_state.first = 0;
    m_state.count = static_cast<int>(std::min<long long>(m_state.total, most_rows));
    m_state.is_empty = found->numbers.empty();
    m_state.has_none = m_desk.search.records() == 0;
    m_state.totals = found->totals;
    m_state.caption = records_caption(found->totals, m_desk.search.records());
    ++m_state.reading;
    changed();
}

void AllRecordsViewModel::go_to(long long first) {
    if (first < 0 || first >= m_state.total || m_state.is_counting) {
        return;
    }
    m_read.clear();
    m_state.first = first;
    m_state.count = static_cast<int>(std::min<long long>(m_state.total - first, most_rows));
    ++m_state.reading;
    changed();
}

void AllRecordsViewModel::cancel() {
    m_desk.search.cancel();
    m_state.is_counting = false;
    changed();
}

// The toolkit asks for cells while it draws, and nothing may be thrown at it: a row that cannot be
// read is empty.
const RecordRow& AllRecordsViewModel::row(int place) {
    static const RecordRow gone{};
    if (!m_first_page.empty()) {
        return m_first_page.at(static_cast<std::size_t>(place));
    }
    const int number = place / block;
    auto read = m_read.find(number);
    if (read == m_read.end()) {
        if (m_read.size() >= most_blocks) {
            m_read.clear();
        }
        read = m_read.emplace(number, read_block(number)).first;
    }
    const auto inside = static_cast<std::size_t>(place % block);
    return inside < read->second.size() ? read->second[inside] : gone;
}

std::vector<RecordRow> AllRecordsViewModel::read_block(int number) {
    const std::vector<RecordNumber>& numbers = m_desk.search.latest().numbers;
    const auto begin = static_cast<std::size_t>(m_state.first + number * block);
    if (begin >= numbers.size()) {
        return {};
    }
    const std::size_t length = std::min<std::size_t>(block, numbers.size() - begin);
    try {
        return m_query.rows(std::span{numbers}.subspan(begin, length));
    } catch (const MachineError&) {
        return {};
    }
}

std::string AllRecordsViewModel::cell(int place, RecordField field) {
    return record_field_in_words(row(place), field, m_filter.today);
}

RecordStanding AllRecordsViewModel::standing(int place) {
    return standing_of(row(place), m_filter.today);
}

VenueId AllRecordsViewModel::venue_of(int place) {
    return row(place).venue;
}

} // namespace safeplaces
