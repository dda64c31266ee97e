#include "gui/scheme/conflict_card.h"

#include "app/words/tr.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/scheme/row_table.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr int question_wide = 282;

TableCell version_cell(const VersionRow& row, int column) {
    switch (column) {
    case 0:
        return {.words = row.detail};
    case 1:
        return {.words = row.differs() ? tr("differs") : tr("the same"),
                .status = row.differs() ? StatusKind::decide : StatusKind::done};
    case 2:
        return {.words = row.here};
    default:
        return {.words = row.there};
    }
}

} // namespace

ConflictCard::ConflictCard(wxWindow* parent,
                           const Look& look,
                           ConflictsViewModel& model,
                           std::function<void()> settled)
    : DeskCard(parent, look, {}), m_look(look), m_model(model) {
    m_title = new Heading(this, look, {}, HeadingLevel::section);
    add(m_title, 0);
    m_news = new NewsStrip(this, look);
    add(m_news);
    m_words = new Paragraph(this, look, {});
    add(m_words);
    auto* columns = new Columns(space::block);
    m_versions = new RowTable(
        this, look, tr("Two versions, side by side"),
        {{.title = tr("Detail"), .width = 110},
         {.title = tr("Compared"), .width = 114, .has_status = true},
         {.title = tr("In the register"), .width = 184},
         {.title = tr("In the new file"), .width = 192}},
        [this](int row, int column) {
            return version_cell(m_model.state().rows.at(static_cast<std::size_t>(row)), column);
        });
    columns->add(m_versions);
    auto* right = new wxBoxSizer(wxVERTICAL);
    m_answers_place = new wxBoxSizer(wxVERTICAL);
    right->Add(m_answers_place, expanded());
    m_settle = new Button(this, look, ButtonKind::secondary, tr("Decide this"),
                          [this, settled = std::move(settled)] {
                              m_model.settle();
                              settled();
                          });
    right->Add(m_settle, wxSizerFlags().Border(wxTOP, space::block));
    columns->add(right, look.scaled(question_wide));
    add(columns, space::block);
    end();
    m_model.observe([this](const ConflictsState& state) { render(state); });
}

void ConflictCard::render(const ConflictsState& state) {
    Show(state.open > 0 || !state.news.empty() || !state.trouble.empty());
    m_news->report(state.trouble, state.news);
    const bool any = state.open > 0;
    m_title->set_words(any ? state.title : tr("Nothing is left to decide"));
    const std::string others = conflicts_open_in_words(state.open);
    m_words->set_words(others.empty() ? state.words : others + ". " + state.words);
    m_words->Show(any);
    const auto rows = static_cast<int>(state.rows.size());
    m_versions->Show(any && rows > 0);
    if (rows > 0) {
        m_versions->show({0, rows, rows});
    }
    render_answers(state);
    m_settle->Show(any && state.may_settle);
    reflow_later(*m_words);
}

void ConflictCard::render_answers(const ConflictsState& state) {
    const bool asks = state.open > 0 && state.may_settle;
    const std::vector<Choice> answers = asks ? state.answers : std::vector<Choice>{};
    if (answers != m_shown_answers) {
        m_shown_answers = answers;
        if (m_answers != nullptr) {
            m_answers_place->Detach(m_answers);
            m_answers->Destroy();
            m_answers = nullptr;
        }
        if (asks) {
            m_answers = new RadioEntry(this, m_look, {.label = tr("What do you decide?")}, answers,
                                       [this](const std::string& id) { m_model.choose(id); });
            m_answers->MoveBeforeInTabOrder(m_settle);
            m_answers_place->Add(m_answers, expanded());
        }
    }
    if (m_answers == nullptr) {
        return;
    }
    m_answers->set_value(state.answer);
    if (state.problem.empty()) {
        m_answers->clear_problem();
    } else {
        m_answers->show_problem(Severity::error, state.problem);
    }
}

} // namespace safeplaces
