#include "app/scheme/label_paper_view_model.h"

#include "app/words/label_words.h"
#include "app/words/saving.h"
#include "documents/labels.h"
#include "documents/pdf_writer.h"
#include "domain/fold.h"
#include "storage/files.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

LabelPaperViewModel::LabelPaperViewModel(SchemeDesk& desk,
                                         std::function<void(std::optional<OnLabels>)> chosen)
    : m_desk(desk), m_chosen(std::move(chosen)) {
    m_state.papers.push_back(one_on_a_page());
    for (const LabelSheet& sheet : desk.library.label_sheets) {
        m_state.papers.push_back(sheet.name);
    }
    read_printers({});
    begin_as_last_time();
}

// A sheet that is in no shop any more is not chosen.
void LabelPaperViewModel::begin_as_last_time() {
    LabelChoice last;
    read_again([&] { last = last_label_choice(m_desk.settings); });
    const auto& sheets = m_desk.library.label_sheets;
    const auto sheet = std::ranges::find(sheets, last.sheet, &LabelSheet::id);
    if (sheet == sheets.end()) {
        return;
    }
    m_state.paper = static_cast<std::size_t>(sheet - sheets.begin()) + 1;
    m_state.is_on_labels = true;
    const auto printer = std::ranges::find(m_printers, last.printer, &MeasuredPrinter::name);
    m_state.printer = printer == m_printers.end()
                          ? 0
                          : static_cast<std::size_t>(printer - m_printers.begin()) + 1;
    tell_choice();
}

void LabelPaperViewModel::read_printers(const std::string& chosen) {
    read_again([&] { m_printers = measured_printers(m_desk.settings); });
    m_state.printers = {not_measured_printer()};
    m_state.printer = 0;
    for (const MeasuredPrinter& each : m_printers) {
        m_state.printers.push_back(each.name);
        if (each.name == chosen) {
            m_state.printer = m_state.printers.size() - 1;
        }
    }
}

void LabelPaperViewModel::choose_paper(std::size_t paper) {
    m_state.paper = paper;
    m_state.is_on_labels = paper > 0;
    keep_choice();
    tell_choice();
    changed();
}

void LabelPaperViewModel::choose_printer(std::size_t printer) {
    m_state.printer = printer;
    keep_choice();
    tell_choice();
    changed();
}

void LabelPaperViewModel::keep_choice() {
    LabelChoice choice;
    if (m_state.is_on_labels) {
        choice.sheet = m_desk.library.label_sheets.at(m_state.paper - 1).id;
    }
    if (m_state.printer > 0) {
        choice.printer = m_printers.at(m_state.printer - 1).name;
    }
    tried([&] { keep_label_choice(m_desk.settings, choice); });
}

void LabelPaperViewModel::tell_choice() {
    if (!m_state.is_on_labels) {
        m_chosen(std::nullopt);
        return;
    }
    OnLabels labels{.sheet = m_desk.library.label_sheets.at(m_state.paper - 1)};
    if (m_state.printer > 0) {
        labels.fit = m_printers.at(m_state.printer - 1).fit;
    }
    m_chosen(std::move(labels));
}

void LabelPaperViewModel::save_measuring_page() {
    m_desk.outside.ask_where_to_save(
        measuring_page_question(), "measure-a-printer.pdf",
        [this](const std::filesystem::path& path) {
            const Fonts& fonts = m_desk.library.fonts;
            if (tried([&] {
                    atomic_save(path, pdf_bytes(measuring_page(measuring_words(), fonts), fonts),
                                Rights::as_usual);
                })) {
                say(saved_in_words(path));
            }
            changed();
        });
}

void LabelPaperViewModel::keep_measured_printer(const std::string& name,
                                                const std::string& right,
                                                const std::string& down,
                                                const std::string& length) {
    const std::string called{trimmed(name)};
    const auto fit = fit_from_typed(right, down, length);
    m_state.problem = called.empty() ? printer_name_missing() : fit ? "" : lengths_are_not_right();
    if (m_state.problem.empty() &&
        tried([&] { keep_measured(m_desk.settings, {.name = called, .fit = *fit}); })) {
        read_printers(called);
        keep_choice();
        tell_choice();
        say(printer_is_kept(called));
    }
    changed();
}

void LabelPaperViewModel::say(std::string news) {
    m_state.news = std::move(news);
    ++m_state.news_number;
}

} // namespace safeplaces
