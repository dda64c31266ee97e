#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/venue_list_import.h"
#include "app/view_model.h"
#include "storage/register/venue_import.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

enum class ImportResult { to_mend, stays, added, changed };

// One thing to mend, or one thing that would be done.
struct ImportRow {
    int line = 0; // of the file
    ImportResult result = ImportResult::added;
    std::string venue;
    std::string column; // where there is something to mend
    std::string words;
};

struct ImportState : ScreenState {
    std::string file;            // its name; empty: none was chosen
    std::vector<ImportRow> rows; // what must be mended first
    std::string summary;         // "3 to mend, 12 new, 4 changed, 231 the same."
    std::string not_read;        // columns that say nothing to us
    bool is_reading = false;
    bool is_taking_in = false;
    int done = 0;
    int to_take_in = 0; // venues, those without anything to mend
    std::string news;
};

// Takes in an old register from a spreadsheet: first what would happen, line by line, then, when
// somebody says so, does it. Lines with something to mend stay outside.
class ImportViewModel : public ViewModel<ImportState> {
public:
    explicit ImportViewModel(SchemeDesk& desk);

    void choose_file();
    void take_in();
    void stop();

private:
    // What a worker read.
    struct Reading {
        std::optional<ImportPlan> plan;
        std::string trouble;
    };
    [[nodiscard]] static Reading read(const SchemeDesk& desk, const std::filesystem::path& file);
    [[nodiscard]] std::function<void()> while_here(std::function<void()> step) const;
    void show(const Reading& reading);
    void fill_rows(const ImportPlan& plan);
    void step();

    SchemeDesk& m_desk;
    std::vector<VenueImport::Row> m_rows; // to be written
    bool m_is_stopped = false;
    std::shared_ptr<const bool> m_here = std::make_shared<const bool>(true);
};

} // namespace safeplaces
