#include "app/scheme/venue_view_model.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/status.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/documents_card.h"
#include "gui/scheme/join_card.h"
#include "gui/scheme/letters_card.h"
#include "gui/scheme/people_card.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/scheme/upkeep_card.h"

namespace safeplaces {

namespace {

constexpr int outcome_wide = 400;
constexpr int side_wide = 344;
constexpr int day_width = 240;

class VenueScreen : public DeskPage {
public:
    VenueScreen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<VenueViewModel>(here, here.desk, venue)) {
        const VenueDetailState& state = m_model.state();
        m_chip = new Chip(this, look(), StatusKind::started, {});
        add_beside_title(m_chip);
        auto* back = add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        add_head_button(ButtonKind::secondary, tr("Completion records"), [this] {
            m_here.go({.place = SchemePlace::records, .venue = m_model.venue()});
        });
        if (state.may_decide) {
            add_head_button(ButtonKind::secondary, tr("Note a visit"), [this] {
                m_here.go({.place = SchemePlace::visit, .venue = m_model.venue()});
            });
        }
        body().Add(unsent_card(), expanded(space::block));
        if (state.may_decide) {
            body().Add(decision_card(), expanded(space::block));
        }
        auto* columns = new Columns(space::block);
        auto* left = new wxBoxSizer(wxVERTICAL);
        left->Add(cover_card(), expanded());
        auto* people =
            new PeopleCard(this, look(), here.desk, venue, [this](const PersonId& person) {
                m_here.go({.place = SchemePlace::person, .person = person});
            });
        left->Add(people, expanded(space::block));
        left->Add(history_card(), wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        columns->add(left);
        auto* right = new wxBoxSizer(wxVERTICAL);
        m_upkeep = new UpkeepCard(this, look(), here.desk, venue, [this] { look_again(); });
        right->Add(m_upkeep, expanded());
        m_letters = new LettersCard(this, look(), here.desk, venue, [this] { look_again(); });
        right->Add(m_letters, expanded(space::block));
        m_join = new JoinCard(this, look(), here.desk, venue, [this] { look_again(); });
        right->Add(m_join, expanded(space::block));
        columns->add(right, look().scaled(side_wide));
        body().Add(columns, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        m_documents = new DocumentsCard(
            this, look(), here.desk, venue,
            [this](const std::string& move, const std::string& reason) { follow(move, reason); },
            here.counts_changed);
        body().Add(m_documents, expanded(space::block));
        m_model.observe([this](const VenueDetailState& now) { render(now); });
        m_here.title(state.name);
        focus_first_at_top(m_move != nullptr ? static_cast<wxWindow*>(m_move) : back);
    }

    [[nodiscard]] bool can_undo() const override {
        return m_model.state().may_undo && m_model.state().may_decide;
    }
    void undo() override { m_model.undo(); }

private:
    DeskCard* unsent_card() {
        m_unsent_card = new DeskCard(this, look(), tr("Not sent yet"));
        m_unsent = new Paragraph(m_unsent_card, look(), {}, {.emphasis = Emphasis::strong});
        m_unsent_card->add(m_unsent);
        m_no_computer = new Paragraph(m_unsent_card, look(), no_computer_yet());
        m_unsent_card->add(m_no_computer);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        const auto button = [&](const std::string& words, Action press) {
            auto* made =
                new Button(m_unsent_card, look(), ButtonKind::secondary, words, std::move(press));
            buttons->Add(made);
            return made;
        };
        m_save = button(tr("Sign and save the letter"), [this] { m_model.save_letter(); });
        m_mail = button(tr("Sign and make a mail"), [this] { m_model.save_mail(); });
        m_undo = button(tr("Undo"), [this] { m_model.undo(); });
        m_unsent_card->add(buttons);
        m_unsent_card->end();
        return m_unsent_card;
    }

    DeskCard* decision_card() {
        m_decision = new DeskCard(this, look(), tr("Next: your decision"));
        auto* columns = new Columns(space::wide);
        auto* left = new wxBoxSizer(wxVERTICAL);
        std::vector<Choice> checks;
        for (const VenueCheck& check : m_model.state().checks) {
            checks.push_back({check.id, check.is_required
                                            ? filled(tr("{1} (needed)"), {check.label})
                                            : check.label});
        }
        m_checks = new TicksEntry(
            m_decision, look(), {.label = tr("What you have looked at")}, checks,
            [this](const std::vector<std::string>& ids) { m_model.tick_checks(ids); });
        left->Add(m_checks, expanded());
        m_move = new ChoiceEntry(
            m_decision, look(), {.label = tr("What do you decide?")}, {},
            [this](const std::string& id) { m_model.choose_move(id); }, tr("Nothing for now"));
        left->Add(m_move, expanded(space::block));
        m_reason = new ChoiceEntry(
            m_decision, look(), {.label = tr("Why?")}, {},
            [this](const std::string& id) { m_model.choose_reason(id); }, tr("Choose one"));
        left->Add(m_reason, expanded(space::small));
        m_level = new ChoiceEntry(m_decision, look(), {.label = tr("Approved as")}, {},
                                  [this](const std::string& id) { m_model.choose_level(id); });
        left->Add(m_level, expanded(space::small));
        m_last_day = new TextEntry(m_decision, look(),
                                   {.label = tr("The last day of the approval")}, day_width,
                                   [this](const std::string& day) { m_model.type_last_day(day); });
        left->Add(m_last_day, expanded(space::small));
        m_sentences_place = new wxBoxSizer(wxVERTICAL);
        left->Add(m_sentences_place, expanded(space::small));
        m_problem = new NewsStrip(m_decision, look());
        left->Add(m_problem, expanded(space::small));
        m_decide = new Button(m_decision, look(), ButtonKind::primary, tr("Decide"),
                              [this] { m_model.decide(); });
        left->Add(m_decide, wxSizerFlags().Border(wxTOP, space::block));
        columns->add(left);
        columns->add(outcome_box(), look().scaled(outcome_wide));
        m_decision->add(columns);
        m_decision->end();
        return m_decision;
    }

    Box* outcome_box() {
        const bool outlined = look().scheme() == ColourScheme::high_contrast;
        m_outcome = new Box(m_decision, {.fill = look().colours().tint,
                                         .border = outlined ? look().colours().line : wxColour(),
                                         .radius = 10});
        auto* inside = new wxBoxSizer(wxVERTICAL);
        inside->Add(new Heading(m_outcome, look(), tr("What will happen"), HeadingLevel::section),
                    expanded());
        m_will_happen = new Paragraph(m_outcome, look(), {});
        inside->Add(m_will_happen, expanded(space::small));
        inside->Add(new Paragraph(m_outcome, look(),
                                  tr("You can undo this until the letter is signed."),
                                  {Type::caption, Emphasis::normal, Tone::ink}),
                    expanded(space::small));
        auto* around = new wxBoxSizer(wxVERTICAL);
        around->Add(inside, wxSizerFlags().Expand().Border(wxALL, space::block));
        m_outcome->SetSizer(around);
        return m_outcome;
    }

    DeskCard* cover_card() {
        auto* card = new DeskCard(this, look(), tr("Staff cover"));
        m_cover = new StatusBox(card, look(), tr("Staff cover"));
        card->add(m_cover);
        card->end();
        return card;
    }

    DeskCard* history_card() {
        auto* card = new DeskCard(this, look(), tr("History"));
        card->set_caption(tr("Newest first"));
        m_history = new RowTable(card, look(), tr("History of moves, newest first"),
                                 {{.title = tr("Date"), .width = 118, .is_short = true},
                                  {.title = tr("Moved to"), .width = 216, .has_status = true},
                                  {.title = tr("Reason"), .width = 184},
                                  {.title = tr("By"), .width = 110, .leaves = 1}},
                                 [this](int row, int column) { return history_cell(row, column); });
        card->add_wide(m_history, space::button);
        card->end();
        return card;
    }

    [[nodiscard]] TableCell history_cell(int row, int column) const {
        const HistoryRow& move = m_model.state().history.at(static_cast<std::size_t>(row));
        switch (column) {
        case 0:
            return {.words = move.date};
        case 1:
            return {.words = state_in_words(move.to), .status = kind_of(status_of(move.to))};
        case 2:
            return {.words = move.reason};
        default:
            return {.words = move.by};
        }
    }

    // Something was noted in one of the cards.
    void look_again() {
        m_model.look_again();
        renew_cards();
    }

    void renew_cards() {
        m_upkeep->look_again();
        m_letters->look_again();
        m_documents->look_again();
        m_join->look_again();
        m_here.counts_changed();
    }

    // From a paper to the decision: nothing is decided yet.
    void follow(const std::string& move, const std::string& reason) {
        m_model.choose_move(move);
        m_model.choose_reason(reason);
        if (m_move != nullptr) {
            m_move->focus_answer();
        }
    }

    void render(const VenueDetailState& state) {
        set_title(state.name);
        set_caption(state.caption);
        m_chip->show(kind_of(status_of_standing(state.state, state.sign_again)),
                     standing_in_words(state.state, state.sign_again));
        const bool is_done = state.news_number != m_news;
        if (is_done || !state.trouble.empty()) {
            m_news = state.news_number;
            notice().report(state.trouble, state.news);
            renew_cards();
        }
        m_unsent_card->Show(!state.unsent.empty() && state.may_decide);
        m_unsent->set_words(state.unsent);
        m_no_computer->Show(!state.has_computers);
        m_save->set_words(state.may_undo ? tr("Sign and save the letter") : tr("Save the letter"));
        m_mail->set_words(state.may_undo ? tr("Sign and make a mail") : tr("Make a mail"));
        m_save->Show(state.has_computers);
        m_mail->Show(state.has_computers);
        m_undo->Show(state.may_undo);
        if (m_move != nullptr) {
            render_decision(state);
        }
        m_cover->show(state.cover_is_enough ? StatusKind::done : StatusKind::act, state.cover,
                      state.next_end);
        render_lists(state);
        if (is_done && m_move != nullptr) {
            CallAfter([this] { focus_next(m_model.state()); }); // once all is shown and hidden
        }
        reflow_later(*m_unsent);
    }

    // What was pressed may have gone. Once it is decided, the letter comes next; once that is sent,
    // or it is undone, the next decision.
    void focus_next(const VenueDetailState& state) {
        if (!m_unsent_card->IsShown()) {
            m_move->focus_answer();
        } else {
            (state.has_computers ? m_save : m_undo)->SetFocus();
        }
    }

    void render_decision(const VenueDetailState& state) {
        const DecisionDraft& draft = state.draft;
        std::vector<std::string> done;
        for (const VenueCheck& check : state.checks) {
            if (check.is_done) {
                done.push_back(check.id);
            }
        }
        m_checks->set_value(done);
        m_move->set_choices(draft.moves);
        m_move->set_value(draft.to ? std::to_string(static_cast<int>(*draft.to)) : std::string{});
        m_reason->set_choices(draft.reasons);
        m_reason->set_value(draft.reason);
        m_level->set_choices(draft.levels);
        m_level->set_value(draft.level);
        m_last_day->set_value(draft.last_day);
        m_reason->Show(draft.reasons.size() > 1);
        m_level->Show(draft.levels.size() > 1);
        m_last_day->Show(draft.to && draft.asks_last_day);
        m_decide->Show(draft.to.has_value());
        m_outcome->Show(draft.to.has_value());
        render_sentences(draft);
        std::string words;
        int number = 0;
        for (const std::string& sentence : draft.will_happen) {
            words += (words.empty() ? "" : "\n") + std::to_string(++number) + ". " + sentence;
        }
        m_will_happen->set_words(words);
        if (state.tries != m_tries || draft.problem.empty()) {
            m_tries = state.tries;
            m_problem->report(draft.problem);
        }
    }

    // Questions, or points of a plan: made anew when the other list is asked for.
    void render_sentences(const DecisionDraft& draft) {
        if (draft.sentences == m_shown_sentences) {
            return;
        }
        m_shown_sentences = draft.sentences;
        if (m_sentences != nullptr) {
            m_sentences_place->Detach(m_sentences);
            m_sentences->Destroy();
            m_sentences = nullptr;
        }
        if (!draft.sentences.empty()) {
            m_sentences = new TicksEntry(
                m_decision, look(), {.label = tr("What the venue reads")}, draft.sentences,
                [this](const std::vector<std::string>& ids) { m_model.tick_sentences(ids); });
            m_sentences->MoveAfterInTabOrder(m_last_day);
            m_sentences_place->Add(m_sentences, expanded());
        }
    }

    void render_lists(const VenueDetailState& state) {
        const auto rows = static_cast<int>(state.history.size());
        if (rows > 0) {
            m_history->show({0, rows, rows});
        } else {
            m_history->show_empty({Icon::clock,
                                   tr("No history yet"),
                                   tr("Each move of the venue will stand here."),
                                   {},
                                   {}});
        }
    }

    SchemeSurroundings m_here;
    VenueViewModel& m_model;
    Chip* m_chip = nullptr;
    DeskCard* m_unsent_card = nullptr;
    Paragraph* m_unsent = nullptr;
    Paragraph* m_no_computer = nullptr;
    Button* m_save = nullptr;
    Button* m_mail = nullptr;
    Button* m_undo = nullptr;
    DeskCard* m_decision = nullptr; // these only where somebody may decide
    TicksEntry* m_checks = nullptr;
    ChoiceEntry* m_move = nullptr;
    ChoiceEntry* m_reason = nullptr;
    ChoiceEntry* m_level = nullptr;
    TextEntry* m_last_day = nullptr;
    wxBoxSizer* m_sentences_place = nullptr;
    TicksEntry* m_sentences = nullptr;
    NewsStrip* m_problem = nullptr;
    Button* m_decide = nullptr;
    Box* m_outcome = nullptr;
    Paragraph* m_will_happen = nullptr;
    UpkeepCard* m_upkeep = nullptr;
    LettersCard* m_letters = nullptr;
    DocumentsCard* m_documents = nullptr;
    JoinCard* m_join = nullptr;
    StatusBox* m_cover = nullptr;
    RowTable* m_history = nullptr;
    std::vector<Choice> m_shown_sentences;
    int m_news = 0;
    int m_tries = 0;
};

} // namespace

Screen* venue_screen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue) {
    return new VenueScreen(parent, here, venue);
}

} // namespace safeplaces
