#include "app/scheme/reports_view_model.h"

#include "app/words/saving.h"
#include "documents/pdf_writer.h"
#include "storage/files.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int years_back = 4;

// The year that began on the first of April.
int year_of(Date day) {
    const auto year = static_cast<int>(day.year());
    return day.month() >= std::chrono::April ? year : year - 1;
}

std::size_t rows_in(const Report& report) {
    std::size_t rows = 0;
    for (const ReportSection& section : report.sections) {
        rows += section.table.rows.size();
    }
    return rows;
}

} // namespace

ReportsViewModel::ReportsViewModel(SchemeDesk& desk) : m_desk(desk) {
    const int now = year_of(desk.outside.today());
    for (int year = now; year >= now - years_back; --year) {
        m_state.years.push_back({std::to_string(year), year_in_words(year)});
    }
    m_state.year = m_state.years.front().id;
    m_state.may_save = may(desk.acting.role, SchemeAct::export_records);
    count();
}

ReportsViewModel::~ReportsViewModel() {
    m_desk.reports.cancel();
}

void ReportsViewModel::choose(ReportKind kind) {
    m_state.kind = kind;
    count();
}

void ReportsViewModel::choose_year(const std::string& year) {
    m_state.year = year;
    count();
}

void ReportsViewModel::choose_course(const std::string& course) {
    m_state.course = course;
    count();
}

void ReportsViewModel::cancel() {
    m_desk.reports.cancel();
    m_state.is_counting = false;
    changed();
}

// The worker reads nothing of the desk that can change meanwhile.
RegisterReading<Report>::Read ReportsViewModel::make() {
    const Library& library = m_desk.library;
    const Scheme& scheme = m_desk.scheme;
    const Date today = m_desk.outside.today();
    switch (m_state.kind) {
    case ReportKind::training:
        return [&library, scheme, today](Db& db, const Cancelled& stop) {
            return count_training(db, library, scheme, today, stop);
        };
    case ReportKind::courses:
        return [&library, course = m_state.course](Db& db, const Cancelled&) {
            return count_courses(db, library, course);
        };
    case ReportKind::year:
        return [&library, year = std::stoi(m_state.year), today](Db& db, const Cancelled&) {
            return count_year(db, library.registration, year, today);
        };
    case ReportKind::visits:
        return [&library, today](Db& db, const Cancelled&) {
            return count_visits(db, library, today);
        };
    case ReportKind::cover:
        break;
    }
    return [&library, scheme, today](Db& db, const Cancelled&) {
        return count_cover(db, library, scheme, today);
    };
}

void ReportsViewModel::count() {
    m_state.trouble.clear();
    m_state.is_counting = true;
    changed();
    m_desk.reports.start(make(),
                         [this](std::optional<Report> report, std::optional<Trouble> trouble) {
                             take(std::move(report), trouble);
                         });
}

void ReportsViewModel::take(std::optional<Report> report, std::optional<Trouble> trouble) {
    m_state.is_counting = false;
    if (trouble) {
        m_state.trouble = trouble_in_words(*trouble);
    } else if (report) {
        m_state.report = std::move(*report);
        ++m_state.reading;
    }
    changed();
}

void ReportsViewModel::save_pdf() {
    const Drawing paper = paper_of(m_state.report, m_desk.scheme.name, "en", m_desk.library.fonts);
    if (const auto letter = missing_letter(paper)) {
        m_state.trouble = report_cannot_be_printed(*letter);
        changed();
        return;
    }
    save(".pdf", [&] { return pdf_bytes(paper, m_desk.library.fonts); });
}

void ReportsViewModel::save_csv() {
    save(".csv", [&] { return csv_of(m_state.report); });
}

void ReportsViewModel::save(const std::string& ending, const std::function<std::string()>& bytes) {
    if (!m_state.may_save || m_state.is_counting || m_state.report.sections.empty()) {
        return;
    }
    std::string made;
    if (tried([&] { made = bytes(); })) {
        m_desk.outside.ask_where_to_save(report_question(), m_state.report.file_name + ending,
                                         [this, made, ending](const std::filesystem::path& path) {
                                             if (tried([&] {
                                                     note_export(m_desk, "report" + ending,
                                                                 rows_in(m_state.report));
                                                     atomic_save(path, made, Rights::as_usual);
                                                 })) {
                                                 m_state.news = saved_in_words(path);
                                                 ++m_state.news_number;
                                             }
                                             changed();
                                         });
    }
    changed();
}

} // namespace safeplaces
