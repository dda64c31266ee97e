#include "app/scheme/sticker_files.h"

#include "app/scheme/letter_files.h"
#include "app/scheme/scheme_desk.h"
#include "app/words/sticker_run_words.h"
#include "interchange/csv.h"
#include "storage/files.h"

#include <functional>
#include <span>
#include <system_error>
#include <utility>

namespace safeplaces {

namespace {

constexpr int sticker_design = 1; // raised when what people see of the design changes

PaperIssue issue_of(const SchemeDesk& desk, const SignedSticker& sticker, int page) {
    const StickerStatement& statement = sticker.statement;
    return {.id = {new_uuid(desk.outside)},
            .venue = statement.venue,
            .kind = PaperKind::sticker,
            .sticker = statement.number,
            .says = statement.name + '\n' + statement.postcode + '\n' + statement.level + '\n' +
                    iso(statement.issued) + '\n' + iso(statement.valid_to) + '\n' +
                    desk.scheme.sticker_page,
            .design_version = sticker_design,
            .at = desk.outside.now(),
            .on = desk.outside.today(),
            .first_page = page};
}

// Under the name that `free` gives, when the register has kept it. What stands there although it
// was not kept goes again.
void keep_and_name(SchemeDesk& desk,
                   std::vector<PaperIssue> issues,
                   const std::string& pdf,
                   const std::filesystem::path& unnamed,
                   const std::function<std::filesystem::path()>& free) {
    const Digest content = digest_of(pdf);
    for (PaperIssue& each : issues) {
        each.content = content;
    }
    std::filesystem::path written = unnamed;
    try {
        desk.papers.add(desk.acting, issues, pdf, [&] {
            const std::filesystem::path path = free();
            move_durably(unnamed, path);
            written = path;
        });
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(written, ignored);
        throw;
    }
}

} // namespace

StickerFiles::StickerFiles(std::filesystem::path folder,
                           std::vector<StickerRow> rows,
                           const StickerRun& run)
    : m_folder(std::move(folder)),
      m_rows(std::move(rows)),
      m_on_a_page(run.on_a_page()),
      m_in_a_file(run.in_a_file()) {
}

StickerFiles::~StickerFiles() {
    for (const Taken& each : m_taken) {
        std::error_code ignored; // it has its name
        std::filesystem::remove(each.unnamed, ignored);
    }
}

void StickerFiles::take(const RunFile& file) {
    const std::filesystem::path unnamed = temporary_beside(m_folder / path_from_utf8(file.name));
    atomic_save(unnamed, file.bytes, Rights::as_usual);
    m_taken.push_back({unnamed, file.name, file.first, file.count});
}

void StickerFiles::hand_out(SchemeDesk& desk) {
    const auto save_list = [&] {
        if (m_stickers > 0) {
            atomic_save(free_name_beside(m_folder / "stickers.csv"), list(), Rights::as_usual);
        }
    };
    try {
        for (const Taken& each : m_taken) {
            hand_out(desk, each);
        }
    } catch (const MachineError&) {
        save_list();
        throw;
    }
    save_list();
}

void StickerFiles::hand_out(SchemeDesk& desk, const Taken& taken) {
    std::vector<PaperIssue> issues;
    for (std::size_t place = taken.first; place < taken.first + taken.count; ++place) {
        issues.push_back(issue_of(desk, *m_rows[place].sticker, page_of(place)));
    }
    std::filesystem::path path;
    keep_and_name(desk, std::move(issues), read_file(taken.unnamed), taken.unnamed, [&] {
        path = free_name_beside(m_folder / path_from_utf8(taken.name));
        return path;
    });
    m_names.emplace(taken.first, utf8(path.filename()));
    m_stickers += taken.count;
}

int StickerFiles::page_of(std::size_t place) const {
    return static_cast<int>(place % m_in_a_file / m_on_a_page) + 1;
}

std::string StickerFiles::list() const {
    std::vector<CsvRow> lines{run_list_headings()};
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        const StickerRow& row = m_rows[place];
        CsvRow line{"", "", "", row.name, row.postcode, row.words};
        if (row.sticker) {
            line[2] = row.sticker->statement.number;
            const auto name = m_names.find(place / m_in_a_file * m_in_a_file);
            if (name == m_names.end()) {
                line[5] = not_printed_as_stopped();
            } else {
                line[0] = name->second;
                line[1] = std::to_string(page_of(place));
            }
        }
        lines.push_back(std::move(line));
    }
    return csv_text(lines);
}

void issue_sticker(SchemeDesk& desk,
                   const SignedSticker& sticker,
                   const std::string& pdf,
                   const std::filesystem::path& path) {
    const std::filesystem::path unnamed = temporary_beside(path);
    atomic_save(unnamed, pdf, Rights::as_usual);
    keep_and_name(desk, {issue_of(desk, sticker, 1)}, pdf, unnamed, [&] { return path; });
}

} // namespace safeplaces
