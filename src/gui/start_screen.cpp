#include "gui/start_screen.h"

#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/task_list.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/problems.h"
#include "gui/start_views.h"

#include <wx/weakref.h>

#include <algorithm>

namespace safeplaces {

namespace {

// The first start: what this is, and how to begin.
class WelcomeView : public StartView {
public:
    WelcomeView(Screen& screen, StartViewModel& model, const LanguageChoice& languages)
        : StartView(screen), m_model(model) {
        body().Add(new Heading(this, look(), tr("Welcome to Safe Places Desk")), expanded());
        auto* words = new wxBoxSizer(wxVERTICAL);
        const auto say = [&](const std::string& sentence, Tone tone, int above) {
            words->Add(new Paragraph(this, look(), sentence, {.type = Type::lead, .tone = tone}),
                       expanded(above));
        };
        say(tr("A Safe Place is a shop or public place where anybody who feels scared, lost, "
               "unwell "
               "or at risk can come in and be helped."),
            Tone::muted, space::hair);
        say(tr("This program takes your venue there in three steps: you register it, the people "
               "who work there learn what to do, and you print the poster and the window sticker."),
            Tone::ink, space::wide);
        say(tr("It is free, and it works without the internet: everything stays on this computer."),
            Tone::ink, space::small);
        // Lines that are easy to read; the cards below take the whole width.
        auto* measure = new Columns;
        measure->add(words, look().scaled(720));
        body().Add(measure, expanded());
        auto* columns = new Columns;
        columns->add(card(tr("A new venue"),
                          tr("About half an hour, in parts if you like. Every answer is kept as "
                             "you type it."),
                          CardKind::active, tr("Register a new venue"),
                          [this] { m_model.begin_new(); }));
        columns->add(card(tr("A venue you have already"),
                          tr("Bring the file that “Move to a new computer” made on the other "
                             "computer, or a back-up that you saved to a file."),
                          CardKind::plain, tr("Bring a venue from another computer"),
                          [this] { m_model.bring_in(); }));
        if (model.state().offers_scheme) {
            columns->add(card(tr("I run a scheme for a council"),
                              tr("Keep the register of all venues, take in what they send, and "
                                 "approve them."),
                              CardKind::plain, tr("Set up a scheme"),
                              [this] { m_model.run_scheme(); }));
        }
        body().Add(columns, wxSizerFlags().Expand().Border(wxTOP, space::margin));
        add_languages(this, body(), look(), languages);
    }

    void render(const StartState&) override {}

    wxWindow* first() override { return m_first; }

private:
    Card* card(const std::string& title,
               const std::string& words,
               CardKind kind,
               const std::string& button_words,
               Action press) {
        auto* card = new Card(this, look(), kind, title);
        card->body().Add(new Heading(card, look(), title, HeadingLevel::card), expanded());
        card->body().Add(new Paragraph(card, look(), words, {.tone = Tone::muted}),
                         expanded(space::small));
        card->body().AddStretchSpacer();
        const bool first = kind == CardKind::active;
        auto* button = new Button(card, look(), first ? ButtonKind::primary : ButtonKind::secondary,
                                  button_words, std::move(press));
        m_first = first ? button : m_first;
        card->body().Add(button, expanded(space::wide));
        return card;
    }

    StartViewModel& m_model;
    wxWindow* m_first = nullptr;
};

std::vector<TaskRow> rows_of(const std::vector<VenueLine>& venues) {
    std::vector<TaskRow> rows;
    rows.reserve(venues.size());
    for (const VenueLine& venue : venues) {
        rows.push_back({.status = venue.is_readable ? StatusKind::done : StatusKind::to_fix,
                        .title = venue.name,
                        .words = venue.is_readable ? tr("Ready to open")
                                                   : tr("It could not be read. Open it to see "
                                                        "why.")});
    }
    return rows;
}

// The venues of this computer.
class VenuesView : public StartView {
public:
    VenuesView(Screen& screen, StartViewModel& model, const LanguageChoice& languages)
        : StartView(screen), m_model(model) {
        body().Add(new Heading(this, look(), tr("Which venue?")), expanded());
        body().Add(new Paragraph(this, look(),
                                 tr("These venues are on this computer. Each is kept apart from "
                                    "the others."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        auto* columns = new Columns;
        columns->add(list_card());
        columns->add(other_card(), look().scaled(340));
        body().Add(columns, wxSizerFlags().Expand().Border(wxTOP, space::wide));
        add_languages(this, body(), look(), languages);
    }

    void render(const StartState& state) override {
        m_venues->show(rows_of(state.venues), std::max(m_venues->current(), 0));
    }

    wxWindow* first() override { return m_venues; }

private:
    Card* list_card() {
        auto* card = new Card(this, look(), CardKind::active, tr("Your venues"));
        m_venues = new TaskList(card, look(), tr("Your venues"), {}, [this](int) { open(); });
        card->body().Add(m_venues, expanded());
        card->body().AddStretchSpacer();
        card->body().Add(new Button(card, look(), ButtonKind::primary, tr("Open this venue"),
                                    [this] { open(); }),
                         expanded(space::block));
        return card;
    }

    Card* other_card() {
        auto* card = new Card(this, look(), CardKind::plain, tr("One more venue"));
        card->body().Add(new Heading(card, look(), tr("One more venue"), HeadingLevel::card),
                         expanded());
        const auto button = [&](const std::string& words, Action press) {
            card->body().Add(
                new Button(card, look(), ButtonKind::secondary, words, std::move(press)),
                expanded(space::block));
        };
        button(tr("Register a new venue"), [this] { m_model.begin_new(); });
        button(tr("Bring a venue from another computer"), [this] { m_model.bring_in(); });
        if (m_model.state().offers_scheme) {
            button(tr("I run a scheme for a council"), [this] { m_model.run_scheme(); });
        }
        return card;
    }

    void open() { m_model.open(static_cast<std::size_t>(std::max(m_venues->current(), 0))); }

    StartViewModel& m_model;
    TaskList* m_venues = nullptr;
};

// The words that lock a file from another computer.
class PassphraseView : public StartView {
public:
    PassphraseView(Screen& screen, StartViewModel& model) : StartView(screen), m_model(model) {
        body().Add(new Heading(this, look(), tr("Bring a venue from another computer")),
                   expanded());
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* card = new Card(this, look(), CardKind::active, tr("The words that lock the file"));
        m_words = new PinEntry(card, look(),
                               {.label = tr("The words that lock the file"),
                                .hint = tr("You chose them on the other computer.")},
                               {}, passphrase_width);
        m_words->when_entered([this] { enter(); });
        card->body().Add(new StatusLine(card, look(), Icon::inbox, Tone::muted,
                                        filled(tr("File: {1}"), {model.state().file_name})),
                         expanded());
        card->body().Add(m_words, expanded(space::block));
        body().Add(card, expanded(space::block));
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Cancel"),
                                   [this] { m_model.cancel(); }));
        bar->add_action(
            new Button(bar, look(), ButtonKind::primary, tr("Bring it in"), [this] { enter(); }));
        body().Add(bar, expanded(space::block));
    }

    void render(const StartState& state) override {
        show_problems(*m_summary, {{m_words, state.passphrase_problem}});
    }

    wxWindow* first() override { return m_words; }

private:
    void enter() { m_model.enter_passphrase(m_words->value()); }

    StartViewModel& m_model;
    ErrorSummary* m_summary;
    PinEntry* m_words;
};

struct StartKind {
    enum class Page { welcome, venues, passphrase, refused, brought_back };
    Page page = Page::welcome;
    int number = 0; // of what was refused or brought back: each has a view of its own

    friend bool operator==(const StartKind&, const StartKind&) = default;
};

StartKind kind_of(const StartState& state) {
    if (state.brought_back) {
        return {StartKind::Page::brought_back, state.page};
    }
    if (state.refused) {
        return {StartKind::Page::refused, state.page};
    }
    if (state.asks_passphrase) {
        return {StartKind::Page::passphrase};
    }
    return {state.venues.empty() ? StartKind::Page::welcome : StartKind::Page::venues};
}

class StartScreen : public TurningScreen<StartState, StartKind> {
public:
    StartScreen(wxWindow* parent,
                const Look& look,
                StartViewModel& model,
                const LanguageChoice& languages)
        : TurningScreen(parent, look), m_model(model), m_languages(languages) {
        // The model outlives this screen, and may change once more after it is gone.
        m_model.observe([self = wxWeakRef<StartScreen>(this)](const StartState& state) {
            if (self) {
                self->render(state, kind_of(state));
            }
        });
    }

private:
    StartView* make_view(StartKind kind) override {
        switch (kind.page) {
        case StartKind::Page::welcome:
            return new WelcomeView(*this, m_model, m_languages);
        case StartKind::Page::venues:
            return new VenuesView(*this, m_model, m_languages);
        case StartKind::Page::passphrase:
            return new PassphraseView(*this, m_model);
        case StartKind::Page::refused:
            return refused_view(*this, m_model);
        case StartKind::Page::brought_back:
            break;
        }
        return brought_back_view(*this, m_model);
    }

    StartViewModel& m_model;
    LanguageChoice m_languages;
};

} // namespace

Screen* start_screen(wxWindow* parent,
                     const Look& look,
                     StartViewModel& model,
                     const LanguageChoice& languages) {
    return new StartScreen(parent, look, model, languages);
}

} // namespace safeplaces
