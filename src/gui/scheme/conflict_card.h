#pragma once

#include "app/scheme/conflicts_view_model.h"
#include "gui/scheme/desk_page.h"

#include <functional>

namespace safeplaces {

class RadioEntry;
class RowTable;

// What contradicts in the files of venues: the two versions side by side, and the decision. Hidden
// while there is nothing to decide.
class ConflictCard : public DeskCard {
public:
    // `settled`: the register has changed.
    ConflictCard(wxWindow* parent,
                 const Look& look,
                 ConflictsViewModel& model,
                 std::function<void()> settled);

    // Files were taken in since.
    void look_again() { m_model.look_again(); }

private:
    void render(const ConflictsState& state);
    void render_answers(const ConflictsState& state);

    const Look& m_look;
    ConflictsViewModel& m_model;
    Heading* m_title;
    Paragraph* m_words;
    NewsStrip* m_news;
    RowTable* m_versions;
    wxBoxSizer* m_answers_place;
    RadioEntry* m_answers = nullptr;
    Button* m_settle;
    std::vector<Choice> m_shown_answers;
};

} // namespace safeplaces
