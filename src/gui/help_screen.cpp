#include "app/computer_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/problems.h"
#include "gui/recovery_view.h"
#include "gui/screens.h"
#include "gui/turning_screen.h"

#include <utility>
#include <wx/textctrl.h>

namespace safeplaces {

namespace {

using HelpPart = View<ComputerState>;

Visit visit_of(ComputerState::Back back) {
    switch (back) {
    case ComputerState::Back::home:
        return {.place = Place::home};
    case ComputerState::Back::courses:
        return {.place = Place::courses};
    case ComputerState::Back::front:
        break;
    }
    return {.place = Place::front};
}

Visit way_back(const Visit& help, ComputerState::Back otherwise) {
    if (!help.back) {
        return visit_of(otherwise);
    }
    Visit back = help;
    back.place = *help.back;
    back.back.reset();
    return back;
}

std::string back_in_words(const Visit& help, ComputerState::Back otherwise) {
    if (help.back == Place::form) {
        return tr("Back to the form");
    }
    if (help.back == Place::quiz) {
        return tr("Back to the quiz");
    }
    if (help.back == Place::lesson) {
        return tr("Back to the course");
    }
    if (help.back == Place::scenario) {
        return tr("Back to the story");
    }
    switch (otherwise) {
    case ComputerState::Back::home:
        return tr("Back to home");
    case ComputerState::Back::courses:
        return tr("Back to your courses");
    case ComputerState::Back::front:
        break;
    }
    return tr("Back to the start");
}

std::string numbers_in_words(const std::vector<ContactLine>& contacts) {
    std::string words;
    for (const ContactLine& contact : contacts) {
        const auto gap = words.empty() ? "" : " ";
        words += gap + filled(tr("{1}: {2}."), {contact.name, contact.number});
    }
    return words;
}

std::string how_to_be_read_to(const Surroundings& here, bool is_wanted_beside_reader) {
    if (here.has_screen_reader && !is_wanted_beside_reader) {
        return tr("A screen reader is on, or a magnifier that counts as one. It may read you the "
                  "pages, so “Read aloud” is left out of them.");
    }
    if (here.voice != nullptr) {
        return tr("“Read aloud” reads you a page, a story or a question. Press it again to stop.");
    }
    return tr("This computer has no voice to read pages aloud. It gets one with the program "
              "espeak-ng: ask who looks after this computer to install it.");
}

class HelpView : public HelpPart {
public:
    HelpView(Screen& screen, const Surroundings& here, const Visit& visit, ComputerViewModel& model)
        : HelpPart(screen), m_here(here), m_visit(visit), m_model(model) {
        const ComputerState& state = model.state();
        add_top(state);
        m_moved = new NewsStrip(this, look());
        body().Add(m_moved, expanded(space::block));
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* columns = new Columns;
        columns->add(numbers_card(state));
        auto* others = new wxBoxSizer(wxVERTICAL);
        if (state.must_choose_pin) {
            others->Add(pin_card(state), wxSizerFlags().Expand().Border(wxBOTTOM, space::wide));
        }
        others->Add(program_card(state), expanded());
        others->Add(computer_card(state), expanded(space::wide));
        if (state.is_manager) {
            others->Add(move_card(), expanded(space::wide));
        }
        if (state.may_set_pin && !state.must_choose_pin) {
            others->Add(pin_card(state), expanded(space::wide));
        }
        columns->add(others);
        body().Add(columns, expanded(space::wide));
    }

    void render(const ComputerState& state) override {
        std::vector<EntryProblem> problems;
        if (m_passphrase.once != nullptr) {
            problems.push_back({m_passphrase.once, state.passphrase_problem});
        }
        if (m_pin.once != nullptr) {
            problems.push_back({m_pin.once, state.pin_problem});
        }
        show_problems(*m_summary, problems);
        if (m_aloud != nullptr) {
            m_aloud->set_ticked(state.wants_read_aloud);
            m_read_to->set_words(how_to_be_read_to(m_here, state.wants_read_aloud));
            reflow_later(*m_read_to);
        }
        m_moved->report(state.trouble, state.moved);
        if (!state.moved.empty()) {
            m_passphrase.once->clear();
            m_passphrase.again->clear();
        }
    }

    wxWindow* first() override { return m_first; }

private:
    // The way back stands on top, so that the page opens at its beginning.
    void add_top(const ComputerState& state) {
        auto* top = new Columns;
        auto* titles = new wxBoxSizer(wxVERTICAL);
        titles->Add(new Heading(this, look(), tr("Help")), expanded());
        titles->Add(new Paragraph(this, look(),
                                  tr("In an emergency call 999. This program does not call for "
                                     "help."),
                                  {.type = Type::lead, .tone = Tone::muted}),
                    expanded(space::hair));
        top->add(titles);
        const bool only_way = !state.must_choose_pin;
        auto* back =
            new Button(this, look(), only_way ? ButtonKind::primary : ButtonKind::secondary,
                       back_in_words(m_visit, state.back),
                       [this, to = way_back(m_visit, state.back)] { m_here.go(to); });
        // The focus starts there, so the numbers are spoken at once: nobody has to look for them.
        set_accessible_description(*back, numbers_in_words(state.contacts));
        m_first = back;
        auto* at_the_right = new wxBoxSizer(wxVERTICAL);
        at_the_right->Add(back, wxSizerFlags().Left());
        top->add(at_the_right, Columns::own);
        body().Add(top, expanded());
    }

    Card* titled_card(const std::string& title, CardKind kind = CardKind::plain) {
        auto* card = new Card(this, look(), kind, title);
        card->body().Add(new Heading(card, look(), title, HeadingLevel::card), expanded());
        return card;
    }

    Card* numbers_card(const ComputerState& state) {
        auto* card = titled_card(tr("Numbers to ring"));
        int above = space::block;
        for (const ContactLine& contact : state.contacts) {
            if (above == space::small) {
                card->body().Add(new DividingLine(card, look()), expanded(space::small));
            }
            card->body().Add(contact_row(card, contact), expanded(above));
            above = space::small;
        }
        return card;
    }

    wxSizer* contact_row(Card* card, const ContactLine& contact) {
        auto* words = new wxBoxSizer(wxVERTICAL);
        words->Add(new Paragraph(card, look(), contact.name, {.emphasis = Emphasis::strong}),
                   expanded());
        for (const std::string& line : {contact.use, contact.hours}) {
            if (!line.empty()) {
                words->Add(new Paragraph(card, look(), line, {.tone = Tone::muted}), expanded(2));
            }
        }
        if (!contact.note.empty()) {
            words->Add(new StatusLine(card, look(),
                                      contact.is_confirmed ? Icon::check_circle : Icon::clock,
                                      contact.is_confirmed ? Tone::ok : Tone::warn, contact.note),
                       expanded(2));
        }
        auto* row = new Columns(space::block);
        row->add(new Paragraph(card, look(), contact.number,
                               {.type = Type::lead, .emphasis = Emphasis::strong}),
                 look().scaled(140));
        row->add(words);
        return row;
    }

    Card* program_card(const ComputerState& state) {
        auto* card = titled_card(tr("How this program works"));
        const auto add = [&](const std::string& words) {
            auto* paragraph = new Paragraph(card, look(), words);
            card->body().Add(paragraph, expanded(space::small));
            return paragraph;
        };
        add(tr("Register, train, print: the home screen shows three steps and says what is next."));
        add(tr("Every answer is kept as you type it. Stop at any time and go on later."));
        add(tr("Staff pick their name to learn. Once there is a manager PIN, the program goes back "
               "to its start when nobody has touched it for five minutes."));
        add(tr("Everything works with the keyboard: Tab goes on, Shift and Tab go back, Enter "
               "presses a button, F1 opens this page. The text size is at the top."));
        m_read_to = add(how_to_be_read_to(m_here, state.wants_read_aloud));
        if (m_here.has_screen_reader && m_here.voice != nullptr) {
            m_aloud = new Tick(
                card, look(), tr("Show “Read aloud” all the same"),
                [this](bool on) { m_model.want_read_aloud(on); }, TickShape::toggle);
            card->body().Add(m_aloud, expanded(space::small));
        }
        add(tr("In lessons, stories and quizzes, press Shift three times to hide the window at "
               "once. An empty one called “Notes” takes its place. Press Shift three times again "
               "to come back. If you close “Notes”, the program closes; your place is kept."));
        add_languages(card, card->body(), look(), m_here.languages);
        return card;
    }

    Card* computer_card(const ComputerState& state) {
        auto* card = titled_card(tr("This computer"));
        auto* folder = new TextEntry(
            card, look(),
            {.label = tr("Folder of this venue"), .hint = tr("Everything that is kept is in it.")},
            0, {});
        folder->set_value(state.folder);
        folder->control().SetEditable(false);
        folder->control().SetInsertionPoint(0);
        card->body().Add(folder, expanded(space::block));
        for (const std::string& words :
             {state.last_backup,
              tr("Nothing is sent anywhere. Names stand in the staff list, in the registration "
                 "where you typed them, and in the back-ups of this computer.")}) {
            card->body().Add(new Paragraph(card, look(), words), expanded(space::small));
        }
        if (state.is_manager) {
            card->body().Add(new Button(card, look(), ButtonKind::secondary,
                                        tr("Look at the back-ups"),
                                        [this] { m_here.go({.place = Place::backups}); }),
                             expanded(space::block));
            if (m_here.program != nullptr) {
                card->body().Add(new Button(card, look(), ButtonKind::secondary,
                                            tr("Update this program"),
                                            [this] { m_here.go({.place = Place::update}); }),
                                 expanded(space::small));
            }
        }
        return card;
    }

    Card* move_card() {
        auto* card = titled_card(tr("Move to a new computer"));
        card->body().Add(new Paragraph(card, look(),
                                       tr("Saves one file with everything in it, locked with words "
                                          "that you choose. Without them nobody can open it, not "
                                          "even you."),
                                       {.tone = Tone::muted}),
                         expanded(space::small));
        const Action save = [this] {
            m_model.move_out(m_passphrase.once->value(), m_passphrase.again->value());
        };
        m_passphrase = add_typed_twice(*card, look(),
                                       {.label = tr("Words that lock the file"),
                                        .hint = tr("At least 8 characters, for example three "
                                                   "words")},
                                       tr("The same words again"), save, passphrase_width);
        card->body().Add(new Button(card, look(), ButtonKind::secondary, tr("Save the file"), save),
                         expanded(space::block));
        return card;
    }

    Card* pin_card(const ComputerState& state) {
        const bool anew = state.must_choose_pin;
        auto* card =
            titled_card(anew ? tr("Choose a new manager PIN") : tr("Change the manager PIN"),
                        anew ? CardKind::active : CardKind::plain);
        card->body().Add(
            new Paragraph(card, look(),
                          anew ? tr("The recovery code was right. Choose a new PIN now: you "
                                    "need it to manage this venue.")
                               : tr("You get a new recovery code with it; the old one no longer "
                                    "works."),
                          {.tone = Tone::muted}),
            expanded(space::small));
        const Action set = [this] { m_model.set_pin(m_pin.once->value(), m_pin.again->value()); };
        m_pin = add_typed_twice(*card, look(),
                                {.label = tr("New manager PIN"), .hint = tr("4 to 8 digits")},
                                tr("The same PIN again"), set);
        card->body().Add(new Button(card, look(),
                                    anew ? ButtonKind::primary : ButtonKind::secondary,
                                    tr("Set the new PIN"), set),
                         expanded(space::block));
        m_first = anew ? m_pin.once : m_first;
        return card;
    }

    Surroundings m_here;
    Visit m_visit;
    ComputerViewModel& m_model;
    NewsStrip* m_moved;
    ErrorSummary* m_summary;
    TypedTwice m_passphrase{};
    TypedTwice m_pin{};
    Paragraph* m_read_to = nullptr;
    Tick* m_aloud = nullptr; // where there is a screen reader
    wxWindow* m_first = nullptr;
};

enum class HelpKind { help, recovery };

class HelpScreen : public TurningScreen<ComputerState, HelpKind> {
public:
    HelpScreen(wxWindow* parent, const Surroundings& here, Visit visit)
        : TurningScreen(parent, here.look),
          m_here(here),
          m_visit(std::move(visit)),
          m_model(model_of<ComputerViewModel>(here, here.desk)) {
        m_here.title(tr("Help"));
        m_model.observe([this](const ComputerState& state) {
            render(state, state.recovery_code.empty() ? HelpKind::help : HelpKind::recovery);
        });
    }

private:
    HelpPart* make_view(HelpKind kind) override {
        if (kind == HelpKind::recovery) {
            return new RecoveryView<ComputerState>(*this, m_model.state().recovery_code, [this] {
                m_model.recovery_code_is_written_down();
            });
        }
        return new HelpView(*this, m_here, m_visit, m_model);
    }

    Surroundings m_here;
    Visit m_visit;
    ComputerViewModel& m_model;
};

} // namespace

Screen* help_screen(wxWindow* parent, const Surroundings& here, const Visit& visit) {
    return new HelpScreen(parent, here, visit);
}

} // namespace safeplaces
