#include "gui/scheme/join_card.h"

#include "app/words/scheme_join_words.h"
#include "app/words/tr.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"

#include <utility>

namespace safeplaces {

JoinCard::JoinCard(wxWindow* parent,
                   const Look& look,
                   SchemeDesk& desk,
                   const VenueId& venue,
                   std::function<void()> noted)
    : DeskCard(parent, look, tr("In the register twice?")),
      m_look(look),
      m_is_of_any(venue.text.empty()),
      m_model(desk, venue, std::move(noted)) {
    m_news = new NewsStrip(this, look);
    add(m_news);
    m_joined = new Paragraph(this, look, {});
    add(m_joined);
    m_part =
        new Button(this, look, ButtonKind::secondary, part_words(), [this] { m_model.part(); });
    auto* below = new wxBoxSizer(wxHORIZONTAL); // as wide as its words
    below->Add(m_part);
    add(below);
    m_words = new Paragraph(this, look, {});
    add(m_words);
    m_search = new TextEntry(this, look, {.label = tr("The other name")}, 0,
                             [this](const std::string& words) { m_model.search(words); });
    add(m_search);
    m_entries_place = new wxBoxSizer(wxVERTICAL);
    add(m_entries_place, 0);
    auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
    m_join =
        new Button(this, look, ButtonKind::secondary, join_words(), [this] { m_model.join(); });
    buttons->Add(m_join);
    m_keep_apart = new Button(this, look, ButtonKind::secondary, keep_apart_words(),
                              [this] { m_model.keep_apart(); });
    buttons->Add(m_keep_apart);
    add(buttons);
    end();
    m_model.observe([this](const JoinState& state) { render(state); });
}

void JoinCard::render(const JoinState& state) {
    const bool asks = !state.venue.empty() && state.may_join;
    Show(m_is_of_any ? (asks && state.is_alike) || !state.news.empty() || !state.trouble.empty()
                     : asks || !state.joined.empty());
    m_news->keep(state.trouble.empty() ? StatusKind::done : StatusKind::to_fix,
                 state.trouble.empty() ? state.news : state.trouble);
    m_joined->set_words(state.joined);
    m_joined->Show(!state.joined.empty() && state.news != state.joined);
    m_part->Show(state.may_part);
    m_words->set_words(state.words);
    m_words->Show(asks && (state.is_alike || !m_is_of_any));
    m_search->set_value(state.search);
    m_search->Show(asks && !state.is_alike && !m_is_of_any);
    render_entries(state);
    m_join->Show(asks && !state.entries.empty());
    m_keep_apart->Show(asks && state.is_alike);
    reflow_later(*m_words);
}

// Made anew only when there are others, so that the focus stays where it is.
void JoinCard::render_entries(const JoinState& state) {
    if (state.entries != m_shown_entries) {
        m_shown_entries = state.entries;
        if (m_entries != nullptr) {
            m_entries_place->Detach(m_entries);
            m_entries->Destroy();
            m_entries = nullptr;
        }
        if (!state.entries.empty()) {
            m_entries =
                new RadioEntry(this, m_look, {.label = tr("Without a computer")}, state.entries,
                               [this](const std::string& id) { m_model.choose(id); });
            m_entries->MoveBeforeInTabOrder(m_join);
            m_entries_place->Add(m_entries, expanded(space::small));
        }
    }
    if (m_entries == nullptr) {
        return;
    }
    m_entries->set_value(state.entry);
    if (state.problem.empty()) {
        m_entries->clear_problem();
    } else {
        m_entries->show_problem(Severity::error, state.problem);
    }
}

} // namespace safeplaces
