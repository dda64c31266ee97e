#include "app/scheme/all_records_view_model.h"

#include "app/words/record_words.h"
#include "app/words/scheme_choice_words.h"
#include "domain/fold.h"

#include <algorithm>
#include <array>

namespace safeplaces {

namespace {

constexpr int first_rows = 100;

struct Span {
    std::optional<Date> first{}; // both days belong to it
    std::optional<Date> last{};
};

Span days_of(PassedChoice choice, Date today) {
    using std::chrono::months;
    switch (choice) {
    case PassedChoice::any:
        break;
    case PassedChoice::month:
        return {.first = plus_months(today, months{-1})};
    case PassedChoice::half_year:
        return {.first = plus_months(today, months{-6})};
    case PassedChoice::year:
        return {.first = plus_months(today, months{-12})};
    case PassedChoice::earlier:
        return {.last = plus_days(plus_months(today, months{-12}), std::chrono::days{-1})};
    }
    return {};
}

Span days_of(EndsChoice choice, Date today) {
    using std::chrono::months;
    switch (choice) {
    case EndsChoice::any:
        break;
    case EndsChoice::month:
        return {.first = today, .last = plus_months(today, months{1})};
    case EndsChoice::quarter:
        return {.first = today, .last = plus_months(today, months{3})};
    case EndsChoice::half_year:
        return {.first = today, .last = plus_months(today, months{6})};
    case EndsChoice::last_quarter:
        return {.first = plus_months(today, months{-3}),
                .last = plus_days(today, std::chrono::days{-1})};
    }
    return {};
}

constexpr std::array passed_choices{PassedChoice::any, PassedChoice::month, PassedChoice::half_year,
                                    PassedChoice::year, PassedChoice::earlier};
constexpr std::array ends_choices{EndsChoice::any, EndsChoice::month, EndsChoice::quarter,
                                  EndsChoice::half_year, EndsChoice::last_quarter};
constexpr std::array standings{RecordStanding::in_date, RecordStanding::ends_soon,
                               RecordStanding::ended};
constexpr std::array ways{HowTaken::alone, HowTaken::led};

template <class Kind>
std::string id_of(Kind kind) {
    return std::to_string(static_cast<int>(kind));
}

// The one that was kept under that id; nothing: none, or of another version of the program.
template <class Kind, std::size_t Count>
std::optional<Kind> kind_with(const std::string& id, const std::array<Kind, Count>& kinds) {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](Kind kind) { return id_of(kind) == id; });
    return found == kinds.end() ? std::nullopt : std::optional{*found};
}

} // namespace

AllRecordsViewModel::AllRecordsViewModel(SchemeDesk& desk, const VenueId& venue)
    : LongListViewModel(desk), m_query(desk.file.db()), m_saved(desk.file.db(), "records") {
    m_state.courses.push_back({"", any_choice()});
    for (const Course& course : desk.library.courses) {
        m_state.courses.push_back({course.id.text, course_title(desk.library, course.id, "en")});
    }
    m_state.wards.push_back({"", any_choice()});
    tried([&] {
        for (const std::string& ward : VenuesQuery{desk.file.db()}.wards()) {
            m_state.wards.push_back({ward, ward});
        }
        read_saved();
    });
    tried([&] { show_only(venue); });
    read_versions();
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
    read_versions();
    ask();
}

// One that the chosen course has not got would find nothing.
void AllRecordsViewModel::read_versions() {
    m_state.versions = {{"", any_choice()}};
    bool is_there = false;
    read_again([&] {
        const auto course =
            m_state.course.empty() ? std::nullopt : std::optional{CourseId{m_state.course}};
        for (const std::string& version : m_query.versions(course)) {
            m_state.versions.push_back({version, version});
            is_there = is_there || version == m_state.version;
        }
    });
    m_state.version = is_there ? m_state.version : std::string{};
}

void AllRecordsViewModel::filter_version(const std::string& version) {
    m_state.version = version;
    ask();
}

void AllRecordsViewModel::filter_ends(EndsChoice choice) {
    m_state.ends = choice;
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
    m_filter.venue = record.venue;
    m_state.venue = record.venue_name;
    ask();
}

void AllRecordsViewModel::only_person_of(int place) {
    const RecordRow record = row(place);
    m_filter.person = record.person;
    m_state.person = record.person_name.empty() ? no_name() : record.person_name;
    ask();
}

void AllRecordsViewModel::read_saved() {
    m_named = m_saved.all();
    m_state.saved_filters = {{"", none_choice()}};
    for (const NamedChoices& each : m_named) {
        m_state.saved_filters.push_back({each.name, each.name});
    }
}

void AllRecordsViewModel::save_filter(const std::string& name) {
    const std::string plain{trimmed(name)};
    if (plain.empty() || !m_state.may_keep) {
        return;
    }
    if (tried([&] {
            m_saved.save(m_desk.acting,
                         {plain,
                          {{"words", m_state.search},
                           {"course", m_state.course},
                           {"version", m_state.version},
                           {"ward", m_state.ward},
                           {"ends", id_of(m_state.ends)},
                           {"passed", id_of(m_state.passed)},
                           {"standing", m_state.standing ? id_of(*m_state.standing) : ""},
                           {"how", m_state.how ? id_of(*m_state.how) : ""},
                           {"venue", m_filter.venue ? m_filter.venue->text : ""}}});
            read_saved();
        })) {
        m_state.saved = plain;
    }
    changed();
}

void AllRecordsViewModel::use_saved(const std::string& name) {
    choose_none();
    if (const auto named = find_named(m_named, name)) {
        const auto kept = [&](const char* code) { return chosen(*named, code); };
        m_state.saved = name;
        m_state.search = kept("words");
        m_state.course = kept("course");
        m_state.version = kept("version");
        m_state.ends = kind_with(kept("ends"), ends_choices).value_or(EndsChoice::any);
        m_state.ward = kept("ward");
        m_state.passed = kind_with(kept("passed"), passed_choices).value_or(PassedChoice::any);
        m_state.standing = kind_with(kept("standing"), standings);
        m_state.how = kind_with(kept("how"), ways);
        tried([&] { show_only(VenueId{kept("venue")}); });
    }
    read_versions();
    ask();
}

void AllRecordsViewModel::forget_saved() {
    if (!m_state.may_keep) {
        return;
    }
    tried([&] {
        m_saved.forget(m_desk.acting, m_state.saved);
        m_state.saved.clear();
        read_saved();
    });
    changed();
}

// Of an empty or unknown venue: of all.
void AllRecordsViewModel::show_only(const VenueId& venue) {
    if (const auto found = m_desk.venues.find(venue)) {
        m_filter.venue = venue;
        m_state.venue = found->name;
    }
}

void AllRecordsViewModel::clear_filters() {
    choose_none();
    read_versions();
    ask();
}

void AllRecordsViewModel::choose_none() {
    m_filter = {};
    m_state.search.clear();
    m_state.course.clear();
    m_state.ward.clear();
    m_state.version.clear();
    m_state.passed = PassedChoice::any;
    m_state.ends = EndsChoice::any;
    m_state.standing.reset();
    m_state.how.reset();
    m_state.venue.clear();
    m_state.person.clear();
    m_state.saved.clear();
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
    m_filter.version = m_state.version;
    const Span passed = days_of(m_state.passed, m_filter.today);
    m_filter.passed_from = passed.first;
    m_filter.passed_to = passed.last;
    const Span ends = days_of(m_state.ends, m_filter.today);
    m_filter.valid_until_from = ends.first;
    m_filter.valid_until_to = ends.last;
    m_filter.standing = m_state.standing;
    m_filter.how = m_state.how;
    m_filter.ends_soon = ending_soon;
    m_state.is_counting = true;
    m_state.caption = counting();
    m_state.totals.reset();
    m_state.may_save = false; // only all that fit
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
    auto page = m_query.first_page(m_filter, m_state.order, first_rows);
    if (!page) {
        return;
    }
    m_first_page = std::move(*page);
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
    m_state.is_counting = false;
    show_from(0);
    m_state.has_none = m_desk.search.records() == 0;
    m_state.totals = found->totals;
    m_state.caption = records_caption(found->totals, m_desk.search.records());
    changed();
}

void AllRecordsViewModel::cancel() {
    m_desk.search.cancel();
    m_state.is_counting = false;
    changed();
}

void AllRecordsViewModel::save_as(RecordsFormat format) {
    if (format == RecordsFormat::pdf && has_too_many_for_paper()) {
        return;
    }
    save(suggested_file(format, m_filter.today),
         [format, of = export_of(m_desk)](Db& reader, std::span<const RecordNumber> wanted,
                                          const std::filesystem::path& file,
                                          const ExportProgress& go_on) {
             RecordsQuery records{reader};
             return export_records(records, wanted, format, file, of, go_on);
         });
}

std::span<const RecordNumber> AllRecordsViewModel::numbers() const {
    return m_desk.search.latest().numbers;
}

std::vector<RecordRow> AllRecordsViewModel::read(std::span<const RecordNumber> some) {
    return m_query.rows(some);
}

const RecordRow& AllRecordsViewModel::row(int place) {
    return m_first_page.empty() ? row_at(place) : m_first_page.at(static_cast<std::size_t>(place));
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

PersonId AllRecordsViewModel::person_of(int place) {
    return row(place).person;
}

} // namespace safeplaces
