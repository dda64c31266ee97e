#include "app/answers_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/screens.h"

namespace safeplaces {

namespace {

class AnswersScreen : public Screen {
public:
    AnswersScreen(wxWindow* parent, const Surroundings& here)
        : Screen(parent, here.look), m_here(here), m_model(here.desk) {
        build();
        m_model.observe([this](const AnswersState& state) { render(state); });
        m_here.title(tr("Check your answers"));
    }

private:
    void build() {
        body().Add(new Heading(this, look(), tr("Check your answers")), expanded());
        m_standing = new Paragraph(this, look(), {}, {.type = Type::lead, .tone = Tone::muted});
        body().Add(m_standing, expanded(space::hair));
        m_notice = new NewsStrip(this, look());
        body().Add(m_notice, expanded(space::block));
        m_to_end = new Link(this, look(), tr("Go to the end of this page"),
                            [this] { m_primary->SetFocus(); });
        body().Add(m_to_end, wxSizerFlags().Border(wxTOP, space::small));
        for (const AnswerSection& section : m_model.state().sections) {
            add_section(section);
        }
        body().AddStretchSpacer();
        m_bar = new ActionBar(this, look());
        m_bar->add_action(new Button(m_bar, look(), ButtonKind::secondary, tr("Home"),
                                     [this] { m_here.go({.place = Place::home}); }));
        m_primary = new Button(m_bar, look(), ButtonKind::primary, tr("Sign the registration"),
                               [this] { act(); });
        m_bar->add_action(m_primary);
        body().Add(m_bar, expanded(space::wide));
        focus_first(m_to_end); // the answers are read before they are signed
    }

    void add_section(const AnswerSection& section) {
        auto* card = new Card(this, look(), CardKind::plain, section.title);
        card->body().Add(new Heading(card, look(), section.title, HeadingLevel::card), expanded());
        if (section.is_locked) {
            card->body().Add(new Paragraph(card, look(), tr("Opens when the rest is done"),
                                           {.tone = Tone::muted}),
                             expanded(space::hair));
        }
        for (const AnswerRow& row : section.rows) {
            card->body().Add(new DividingLine(card, look()), expanded(space::small));
            auto* columns = new Columns(space::block);
            columns->add(new Paragraph(card, look(), row.question, {.emphasis = Emphasis::strong}),
                         look().scaled(300));
            const bool empty = row.answer.empty();
            const std::string answer = empty ? tr("Not answered") : row.answer;
            columns->add(
                new Paragraph(card, look(), answer, {.tone = empty ? Tone::muted : Tone::ink}));
            if (!section.is_locked) {
                auto* change = new Link(
                    card, look(), row.change,
                    [this, field = row.field] {
                        m_here.go({.place = Place::form, .field = field});
                    },
                    LinkKind::usual, answer);
                columns->add(change, look().scaled(260));
            }
            card->body().Add(columns, expanded(space::small));
        }
        body().Add(card, expanded(space::block));
    }

    void act() {
        switch (m_model.state().stage) {
        case AnswersState::Stage::not_ready:
            m_here.go(
                {.place = m_model.state().suitability_first ? Place::suitability : Place::form});
            return;
        case AnswersState::Stage::to_sign:
        case AnswersState::Stage::changed:
            m_model.sign();
            return;
        case AnswersState::Stage::signed_:
            m_here.go({.place = Place::home});
            return;
        }
    }

    [[nodiscard]] static std::string primary_words(const AnswersState& state) {
        switch (state.stage) {
        case AnswersState::Stage::not_ready:
            return state.suitability_first ? tr("Go to the suitability check")
                                           : tr("Go on with the form");
        case AnswersState::Stage::to_sign:
        case AnswersState::Stage::changed:
            return tr("Sign the registration");
        case AnswersState::Stage::signed_:
            break;
        }
        return tr("See what comes next");
    }

    void render(const AnswersState& state) {
        m_standing->set_words(state.standing);
        m_primary->set_words(primary_words(state));
        if (!state.trouble.empty()) {
            m_notice->say(StatusKind::to_fix, state.trouble);
        } else if (m_stage && *m_stage != state.stage &&
                   state.stage == AnswersState::Stage::signed_) {
            m_notice->say(StatusKind::done, tr("Thank you. The registration is signed and kept."),
                          primary_words(state), [this] { act(); });
            Scroll(0, 0);
            m_to_end->SetFocus();
        } else {
            m_notice->hide();
        }
        m_stage = state.stage;
        reflow_later(*m_standing);
    }

    Surroundings m_here;
    AnswersViewModel m_model;
    std::optional<AnswersState::Stage> m_stage;
    Paragraph* m_standing = nullptr;
    NewsStrip* m_notice = nullptr;
    Link* m_to_end = nullptr;
    ActionBar* m_bar = nullptr;
    Button* m_primary = nullptr;
};

} // namespace

Screen* answers_screen(wxWindow* parent, const Surroundings& here) {
    return new AnswersScreen(parent, here);
}

} // namespace safeplaces
