#include "app/scheme/sticker_files.h"

#include "app/issued.h"
#include "app/scheme/letter_files.h"
#include "app/scheme/scheme_desk.h"
#include "app/words/sticker_run_words.h"
#include "documents/designs/catalogue.h"
#include "interchange/csv.h"
#include "storage/files.h"
#include "storage/unnamed_file.h"

#include <algorithm>
#include <span>
#include <system_error>
#include <utility>

namespace safeplaces {

namespace {

// What the statement says comes first: see statement_said(). The last line is how it is printed,
// for another file is another print.
PaperIssue issue_of(const SchemeDesk& desk,
                    const SignedSticker& sticker,
                    Instant now,
                    int page,
                    const std::string& printed) {
    const StickerStatement& statement = sticker.statement;
    return {.id = {new_uuid(desk.outside)},
            .venue = statement.venue,
            .kind = PaperKind::sticker,
            .sticker = statement.number,
            .says = in_lines({statement.name, statement.postcode, statement.level,
                              iso(statement.issued), iso(statement.valid_to), desk.scheme.council,
                              desk.scheme.sticker_page, desk.library.artwork_hash, printed}),
            .design_version = design_of(DocumentKind::sticker).version,
            .at = now,
            .on = desk.outside.today(),
            .first_page = page};
}

bool says_the_same(const PaperIssue& one, const PaperIssue& other) {
    return one.venue == other.venue && one.sticker == other.sticker && one.says == other.says &&
           one.first_page == other.first_page;
}

// The file that says just this, as it was issued; nothing: there is none, or not just as it was.
struct IssuedFile {
    PaperIssue first;
    std::string bytes;
};
std::optional<IssuedFile> run_issued_before(SchemeDesk& desk,
                                            const std::vector<PaperIssue>& issues) {
    const auto first = desk.papers.newest_like(issues.front());
    if (!first || !std::ranges::equal(desk.papers.run_of(*first), issues, says_the_same)) {
        return std::nullopt;
    }
    KeptFile kept = desk.papers.file_of(*first);
    return kept.state == Keeping::whole ? std::optional(IssuedFile{*first, std::move(kept.bytes)})
                                        : std::nullopt;
}

// Gives the file in `unnamed`, which holds `bytes`, its name when the register has kept it; or,
// where all of it was issued before, the file of that day, whose day it returns. What could not be
// done leaves no file.
std::optional<Date> keep_and_name(SchemeDesk& desk,
                                  std::vector<PaperIssue> issues,
                                  const std::filesystem::path& unnamed,
                                  const std::string& bytes,
                                  const std::filesystem::path& name) {
    UnnamedFile file(unnamed);
    const auto take_name = [&] { file.take_name(name); };
    const auto before = run_issued_before(desk, issues);
    if (before) {
        atomic_save(unnamed, before->bytes, Rights::as_usual);
        desk.papers.note_saved_again(desk.acting, before->first, desk.outside.now(), take_name);
    } else {
        const Digest content = digest_of(bytes);
        for (PaperIssue& each : issues) {
            each.content = content;
        }
        desk.papers.add(desk.acting, issues, bytes, take_name);
    }
    file.keep();
    return before ? std::optional(before->first.on) : std::nullopt;
}

// " labels 105-by-99 0.5 -1.0 1.002", or nothing: a page that is moved otherwise is another one.
// Where it is no sheet of labels, the file's name says the form.
std::string printed_on(const std::optional<OnLabels>& labels) {
    if (!labels) {
        return {};
    }
    const PrinterFit& fit = labels->fit;
    return " labels " + labels->sheet.id + ' ' + std::to_string(fit.right) + ' ' +
           std::to_string(fit.down) + ' ' + std::to_string(fit.scale);
}

} // namespace

StickerFiles::StickerFiles(std::filesystem::path folder,
                           std::vector<StickerRow> rows,
                           const StickerRun& run)
    : m_folder(std::move(folder)),
      m_rows(std::move(rows)),
      m_printed_rows(run.count),
      m_on_a_page(run.on_a_page()),
      m_in_a_file(run.in_a_file()),
      m_printed(" of " + std::to_string(run.count) + printed_on(run.labels)) {
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

bool StickerFiles::hand_out_next(SchemeDesk& desk) {
    if (m_next == m_taken.size()) {
        save_list();
        return false;
    }
    try {
        hand_out(desk, m_taken[m_next]);
    } catch (const MachineError&) {
        save_list();
        throw;
    }
    ++m_next;
    return true;
}

void StickerFiles::save_list() const {
    if (m_stickers > 0) {
        atomic_save(free_name_beside(m_folder / "stickers.csv"), list(), Rights::as_usual);
    }
}

void StickerFiles::hand_out(SchemeDesk& desk, const Taken& taken) {
    const Instant now = desk.outside.now();
    std::vector<PaperIssue> issues;
    for (std::size_t place = taken.first; place < taken.first + taken.count; ++place) {
        issues.push_back(
            issue_of(desk, *m_rows[place].sticker, now, page_of(place), taken.name + m_printed));
    }
    const std::filesystem::path path = free_name_beside(m_folder / path_from_utf8(taken.name));
    const auto before =
        keep_and_name(desk, std::move(issues), taken.unnamed, read_file(taken.unnamed), path);
    m_names.emplace(taken.first, utf8(path.filename()));
    m_stickers += taken.count;
    m_files_again += before ? 1 : 0;
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
        }
        if (place < m_printed_rows) {
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

std::optional<Date> issue_sticker(SchemeDesk& desk,
                                  const SignedSticker& sticker,
                                  const StickerForm& form,
                                  const std::string& pdf,
                                  const std::filesystem::path& path) {
    const std::string printed = "tagged" + form_in_a_file_name(form);
    const PaperIssue issue = issue_of(desk, sticker, desk.outside.now(), 1, printed);
    const std::filesystem::path unnamed = temporary_beside(path);
    atomic_save(unnamed, pdf, Rights::as_usual);
    return keep_and_name(desk, {issue}, unnamed, pdf, path);
}

std::string statement_said(const PaperIssue& sticker) {
    constexpr int lines = 5;
    std::size_t end = 0;
    for (int line = 0; line < lines; ++line) {
        end = sticker.says.find('\n', end);
        if (end == std::string::npos) {
            return sticker.says;
        }
        ++end;
    }
    return sticker.says.substr(0, end);
}

} // namespace safeplaces
