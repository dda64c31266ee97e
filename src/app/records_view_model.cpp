#include "app/records_view_model.h"

#include "app/refreshers.h"
#include "app/words/refresher_words.h"
#include "app/words/saving.h"
#include "domain/fold.h"
#include "interchange/csv.h"
#include "storage/files.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

namespace safeplaces {

namespace {

std::string& cell(RecordCells& cells, RecordColumn column) {
    return cells[static_cast<std::size_t>(column)];
}

const std::string& cell(const RecordCells& cells, RecordColumn column) {
    return cells[static_cast<std::size_t>(column)];
}

void add_choice(std::vector<RecordChoice>& choices, const std::string& id, std::string words) {
    const bool is_new = std::none_of(choices.begin(), choices.end(),
                                     [&](const RecordChoice& each) { return each.id == id; });
    if (is_new) {
        choices.push_back({id, std::move(words)});
    }
}

// "All" stays on top.
void sort_choices(std::vector<RecordChoice>& choices) {
    std::stable_sort(choices.begin() + 1, choices.end(),
                     [](const RecordChoice& first, const RecordChoice& second) {
                         return folded(first.words) < folded(second.words);
                     });
}

} // namespace

RecordsViewModel::RecordsViewModel(Desk& desk) : m_desk(desk) {
    m_state.headings = record_headings();
    tried([&] { read(); });
    show();
}

void RecordsViewModel::filter_person(const std::string& id) {
    m_state.filter.person = id;
    show();
}

void RecordsViewModel::filter_course(const std::string& id) {
    m_state.filter.course = id;
    show();
}

void RecordsViewModel::filter_status(std::optional<Status> status) {
    m_state.filter.status = status;
    show();
}

void RecordsViewModel::search(const std::string& text) {
    m_state.filter.search = text;
    show();
}

void RecordsViewModel::sort(RecordColumn column, SortOrder order) {
    m_state.sorted_by = column;
    m_state.order = order;
    show();
}

void RecordsViewModel::export_csv() {
    m_desk.outside.ask_where_to_save(
        csv_question(), "completions.csv",
        [this](const std::filesystem::path& path) { save_at(path, csv()); });
}

void RecordsViewModel::export_calendar() {
    std::vector<CalendarDay> days;
    if (tried([&] { days = training_days(m_desk); }) && !days.empty()) {
        m_desk.outside.ask_where_to_save(calendar_question(), "training-dates.ics",
                                         [this, days](const std::filesystem::path& path) {
                                             save_at(path,
                                                     calendar_file(days, m_desk.outside.now()));
                                         });
        return;
    }
    if (m_state.trouble.empty()) {
        m_state.saved.clear();
        m_state.news = no_training_days();
        ++m_state.news_number;
    }
    changed();
}

void RecordsViewModel::save_at(const std::filesystem::path& path, std::string_view bytes) {
    const bool saved = tried([&] {
        m_desk.file.db().tx([&] {
            m_desk.audit.add(m_desk.outside.now(), Actor::manager, AuditAction::records_exported,
                             m_desk.file.id().text);
            atomic_save(path, bytes, Rights::as_usual);
        });
    });
    if (saved) {
        m_state.saved = path;
        m_state.news = saved_in_words(path);
        ++m_state.news_number;
    }
    changed();
}

void RecordsViewModel::open_saved() {
    if (!m_state.saved.empty()) {
        m_desk.outside.open(m_state.saved);
    }
}

void RecordsViewModel::read() {
    const Date today = m_desk.outside.today();
    const std::map<PersonId, std::string> names = names_by_id(m_desk);
    m_state.people = {{{}, everybody()}};
    m_state.courses = {{{}, all_courses()}};
    m_all.clear();
    const auto name_of = [&](const PersonId& person) {
        const auto name = names.find(person);
        return name == names.end() ? std::string{} : name->second;
    };
    for (const Completion& completion : m_desk.completions.all()) {
        const std::string course = course_title(m_desk.library, completion.course, m_desk.language);
        Record record{.completion = completion,
                      .row = {.completion = completion.id,
                              .cells = record_cells(completion, name_of(completion.person), course,
                                                    name_of(completion.led_by), today),
                              .status = record_status(completion, today)},
                      .searched = {}};
        const std::string& person = cell(record.row.cells, RecordColumn::person);
        std::string searched = person;
        searched += ' ';
        record.searched = folded(searched += course);
        add_choice(m_state.people, completion.person.text, person);
        add_choice(m_state.courses, completion.course.text, course);
        m_all.push_back(std::move(record));
    }
    sort_choices(m_state.people);
    sort_choices(m_state.courses);
}

void RecordsViewModel::show() {
    m_shown.clear();
    for (const Record& record : m_all) {
        if (passes_filter(record)) {
            m_shown.push_back(&record);
        }
    }
    std::stable_sort(
        m_shown.begin(), m_shown.end(), [&](const Record* first, const Record* second) {
            return m_state.order == SortOrder::ascending ? comes_before(*first, *second)
                                                         : comes_before(*second, *first);
        });
    RecordCounts counts{.shown = static_cast<int>(m_shown.size()),
                        .all = static_cast<int>(m_all.size())};
    m_state.rows.clear();
    for (const Record* record : m_shown) {
        counts.ended += record->row.status == Status::ended ? 1 : 0;
        counts.ends_soon += record->row.status == Status::waiting ? 1 : 0;
        m_state.rows.push_back(record->row);
    }
    m_state.totals = record_totals(counts);
    changed();
}

bool RecordsViewModel::passes_filter(const Record& record) const {
    const RecordFilter& filter = m_state.filter;
    if ((!filter.person.empty() && record.completion.person.text != filter.person) ||
        (!filter.course.empty() && record.completion.course.text != filter.course) ||
        (filter.status && record.row.status != *filter.status)) {
        return false;
    }
    std::istringstream words{folded(filter.search)};
    for (std::string word; words >> word;) {
        if (record.searched.find(word) == std::string::npos) {
            return false;
        }
    }
    return true;
}

bool RecordsViewModel::comes_before(const Record& first, const Record& second) const {
    switch (m_state.sorted_by) {
    case RecordColumn::date:
        return first.completion.date < second.completion.date;
    case RecordColumn::valid_until:
    case RecordColumn::status: // what ends first is the most pressing
        return first.completion.expires < second.completion.expires;
    case RecordColumn::person:
    case RecordColumn::course:
    case RecordColumn::how:
    case RecordColumn::face:
    case RecordColumn::version:
        break;
    }
    return folded(cell(first.row.cells, m_state.sorted_by)) <
           folded(cell(second.row.cells, m_state.sorted_by));
}

std::string RecordsViewModel::csv() const {
    std::vector<CsvRow> rows;
    rows.emplace_back(m_state.headings.begin(), m_state.headings.end());
    for (const Record* record : m_shown) {
        RecordCells cells = record->row.cells;
        cell(cells, RecordColumn::date) = iso(record->completion.date);
        cell(cells, RecordColumn::valid_until) = iso(last_valid_day(record->completion));
        rows.emplace_back(cells.begin(), cells.end());
    }
    return csv_text(rows);
}

} // namespace safeplaces
