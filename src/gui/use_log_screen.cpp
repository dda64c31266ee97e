#include "app/use_log_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/screens.h"

namespace safeplaces {

namespace {

std::vector<Choice> choices_of(const std::vector<UseChoice>& from) {
    std::vector<Choice> choices;
    choices.reserve(from.size());
    for (const UseChoice& each : from) {
        choices.push_back({each.id, each.words});
    }
    return choices;
}

class UseLogScreen : public Screen {
public:
    UseLogScreen(wxWindow* parent, const Surroundings& here)
        : Screen(parent, here.look),
          m_here(here),
          m_model(model_of<UseLogViewModel>(here, here.desk)) {
        m_here.title(tr("Somebody came in for help"));
        build();
        m_model.observe([this](const UseLogState& state) { render(state); });
        focus_first(m_reason);
    }

private:
    void build() {
        body().Add(new Heading(this, look(), tr("Somebody came in for help")), expanded());
        body().Add(new Paragraph(this, look(),
                                 tr("Is somebody in danger now, or badly hurt? Ring 999 first. "
                                    "Come back here when all is calm."),
                                 {.type = Type::lead, .emphasis = Emphasis::strong}),
                   expanded(space::hair));
        m_news = new NewsStrip(this, look());
        body().Add(m_news, expanded(space::block));
        auto* columns = new Columns;
        columns->add(questions_card());
        columns->add(counts_card());
        body().Add(columns, expanded(space::block));
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Home"),
                                   [this] { m_here.go({.place = Place::home}); }));
        bar->add_action(new Button(bar, look(), ButtonKind::primary, tr("Note it"),
                                   [this] { m_model.note(); }));
        body().Add(bar, expanded(space::block));
    }

    Card* questions_card() {
        auto* card = new Card(this, look(), CardKind::plain, tr("What happened"));
        const UseLogState& state = m_model.state();
        m_reason = add_choice(card, tr("Why did they come in?"), state.reasons,
                              &UseLogViewModel::choose_reason);
        m_help =
            add_choice(card, tr("What helped most?"), state.helps, &UseLogViewModel::choose_help);
        m_band = add_choice(card, tr("At what time?"), state.bands, &UseLogViewModel::choose_band);
        m_month =
            add_choice(card, tr("In which month?"), state.months, &UseLogViewModel::choose_month);
        return card;
    }

    RadioEntry* add_choice(Card* card,
                           const std::string& label,
                           const std::vector<UseChoice>& choices,
                           void (UseLogViewModel::*choose)(const std::string&)) {
        auto* entry =
            new RadioEntry(card, look(), {.label = label}, choices_of(choices),
                           [this, choose](const std::string& id) { (m_model.*choose)(id); });
        card->body().Add(entry, expanded(space::block));
        return entry;
    }

    Card* counts_card() {
        auto* card = new Card(this, look(), CardKind::plain, tr("How often"));
        card->body().Add(new Heading(card, look(), tr("How often"), HeadingLevel::card),
                         expanded());
        m_counts = new Paragraph(card, look(), {});
        card->body().Add(m_counts, expanded(space::small));
        card->body().Add(new Paragraph(card, look(),
                                       tr("No name, no day and no story is kept, and there is "
                                          "nothing to type. The council gets these answers with "
                                          "the month alone."),
                                       {.tone = Tone::muted}),
                         expanded(space::block));
        return card;
    }

    void render(const UseLogState& state) {
        if (!state.trouble.empty()) {
            m_news->say(StatusKind::to_fix, state.trouble);
        } else if (state.news_number != m_news_number) {
            m_news_number = state.news_number;
            const bool is_done = state.problem.empty();
            m_news->say(is_done ? StatusKind::done : StatusKind::to_fix,
                        is_done ? state.done : state.problem,
                        is_done && state.may_take_out ? tr("Take it out again") : std::string{},
                        [this] { m_model.take_out(); });
        } else {
            m_news->hide();
        }
        m_reason->set_value(state.reason);
        m_help->set_value(state.help);
        m_band->set_value(state.band);
        m_month->set_value(state.month);
        std::string counts;
        for (const std::string& line : state.counts) {
            counts += (counts.empty() ? "" : "\n") + line;
        }
        m_counts->set_words(counts.empty() ? tr("Nothing has been noted yet.") : counts);
        reflow_later(*m_counts);
    }

    Surroundings m_here;
    UseLogViewModel& m_model;
    int m_news_number = 0;
    NewsStrip* m_news = nullptr;
    RadioEntry* m_reason = nullptr;
    RadioEntry* m_help = nullptr;
    RadioEntry* m_band = nullptr;
    RadioEntry* m_month = nullptr;
    Paragraph* m_counts = nullptr;
};

} // namespace

Screen* use_log_screen(wxWindow* parent, const Surroundings& here) {
    return new UseLogScreen(parent, here);
}

} // namespace safeplaces
