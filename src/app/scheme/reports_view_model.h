#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "app/words/report_words.h"
#include "domain/venue/field.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

struct ReportsState : ScreenState {
    ReportKind kind = ReportKind::training;
    std::vector<Choice> years; // of the yearly report, the newest first
    std::string year;
    std::string course; // of the course results, one of report.choices; empty: the first
    bool is_counting = false;
    Report report;   // the last one that was counted
    int reading = 0; // counts: the report is another
    bool may_save = false;
    std::string news;
    int news_number = 0;
};

// The reports of the register: counted beside the window, shown, and saved just as they are shown.
class ReportsViewModel : public ViewModel<ReportsState> {
public:
    explicit ReportsViewModel(SchemeDesk& desk);
    ~ReportsViewModel() override;

    void choose(ReportKind kind);
    void choose_year(const std::string& year);
    void choose_course(const std::string& course);
    void cancel();
    void save_pdf();
    void save_csv();

private:
    void count();
    [[nodiscard]] RegisterReading<Report>::Read make();
    void take(std::optional<Report> report, std::optional<Trouble> trouble);
    void save(const std::string& ending, const std::function<std::string()>& bytes);

    SchemeDesk& m_desk;
};

// Counts one of them. For a worker. Each throws DbError.
[[nodiscard]] Report count_training(
    Db& db, const Library& library, const Scheme& scheme, Date today, const Cancelled& stop);
// `course` is one of the report's choices; another: the first.
[[nodiscard]] Report count_courses(Db& db, const Library& library, const std::string& course);
[[nodiscard]] Report count_year(Db& db, const Form& registration, int first_year, Date today);
[[nodiscard]] Report count_cover(Db& db, const Library& library, const Scheme& scheme, Date today);
[[nodiscard]] Report count_visits(Db& db, const Library& library, Date today);

} // namespace safeplaces
