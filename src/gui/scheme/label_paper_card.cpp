#include "gui/scheme/label_paper_card.h"

#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr int paper_width = 380;
constexpr int printer_name_width = 220;
constexpr int length_width = 100;

} // namespace

std::vector<Choice> choices_of(const std::vector<std::string>& words) {
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < words.size(); ++i) {
        choices.push_back({std::to_string(i), words[i]});
    }
    return choices;
}

LabelPaperCard::LabelPaperCard(wxWindow* parent,
                               const Look& look,
                               SchemeDesk& desk,
                               std::function<void(std::optional<OnLabels>)> chosen)
    : DeskCard(parent, look, tr("Paper")), m_model(desk, std::move(chosen)) {
    m_news = new NewsStrip(this, look);
    add(m_news);
    auto* row = new Columns(space::block);
    m_paper =
        new ChoiceEntry(this, look, {.label = tr("Print on")}, choices_of(m_model.state().papers),
                        [this](const std::string& id) { m_model.choose_paper(std::stoul(id)); });
    row->add(m_paper, look.scaled(paper_width));
    m_printer = new ChoiceEntry(
        this, look, {.label = tr("With which printer")}, choices_of(m_model.state().printers),
        [this](const std::string& id) { m_model.choose_printer(std::stoul(id)); });
    row->add(m_printer, look.scaled(paper_width));
    add(row);
    m_measuring = make_measuring(look);
    add(m_measuring, space::block);
    end();
    m_model.observe([this](const LabelPaperState& state) { render(state); });
}

Pane* LabelPaperCard::make_measuring(const Look& look) {
    auto* pane = new Pane(this);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new Paragraph(pane, look,
                              tr("No printer puts a page exactly where it should be. Save the page "
                                 "to measure with, print it at 100 %, and type what you measure."),
                              {.tone = Tone::muted}),
                expanded());
    auto* row = new Tiles(Tiles::Widths::natural, space::block);
    const auto entry = [&](const std::string& label, int width) {
        auto* made = new TextEntry(pane, look, {.label = label}, width, [](const std::string&) {});
        row->Add(made);
        return made;
    };
    m_name = entry(tr("Name of the printer"), printer_name_width);
    m_right = entry(tr("A, in mm"), length_width);
    m_down = entry(tr("B, in mm"), length_width);
    m_length = entry(tr("C, in mm"), length_width);
    column->Add(row, expanded(space::button));
    auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
    buttons->Add(new Button(pane, look, ButtonKind::secondary, tr("Save the page to measure with"),
                            [this] { m_model.save_measuring_page(); }));
    buttons->Add(new Button(pane, look, ButtonKind::secondary, tr("Keep this printer"), [this] {
        m_model.keep_measured_printer(m_name->value(), m_right->value(), m_down->value(),
                                      m_length->value());
    }));
    column->Add(buttons, expanded(space::button));
    pane->SetSizer(column);
    return pane;
}

void LabelPaperCard::render(const LabelPaperState& state) {
    if (state.news_number != m_shown_news || !state.trouble.empty()) {
        m_shown_news = state.news_number;
        m_news->report(state.trouble, state.news);
    } else if (state.problem != m_problem && !state.problem.empty()) {
        m_news->say(StatusKind::to_fix, state.problem);
    }
    m_problem = state.problem;
    m_paper->set_value(std::to_string(state.paper));
    if (state.printers != m_printers) {
        m_printers = state.printers;
        m_printer->set_choices(choices_of(state.printers));
    }
    m_printer->set_value(std::to_string(state.printer));
    m_printer->Show(state.is_on_labels);
    m_measuring->Show(state.is_on_labels);
    reflow_later(*this);
}

} // namespace safeplaces
