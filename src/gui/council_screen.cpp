#include "app/council_view_model.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/file_drop.h"
#include "gui/screens.h"
#include "gui/status_look.h"

namespace safeplaces {

namespace {

// Each on a line of its own.
std::string listed(const std::vector<std::string>& lines, const std::string& before = {}) {
    std::string text;
    for (const std::string& line : lines) {
        text += (text.empty() ? "" : "\n") + before + line;
    }
    return text;
}

const std::string bullet = "•  ";

class CouncilScreen : public Screen {
public:
    CouncilScreen(wxWindow* parent, const Surroundings& here)
        : Screen(parent, here.look),
          m_here(here),
          m_model(model_of<CouncilViewModel>(here, here.desk, here.rules_changed)) {
        m_here.title(tr("Your council"));
        build();
        m_model.observe([this](const CouncilState& state) { render(state); });
        focus_first_at_top(m_model.state().before_sending.empty() ? m_mail : m_open);
        accept_dropped_files(*this, [this](const DroppedFiles& files) {
            for (const std::filesystem::path& file : files) {
                // None after one that leads away from here.
                CallAfter([this, file] { m_model.take_in(file); });
            }
        });
    }

private:
    void build() {
        body().Add(new Heading(this, look(), tr("Your council")), expanded());
        body().Add(new Paragraph(this, look(),
                                 tr("What you send to your council, and what it sends back. All of "
                                    "it goes by file: this program sends nothing itself."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        m_news = new NewsStrip(this, look());
        body().Add(m_news, expanded(space::block));
        body().Add(compare_card(), expanded(space::block));
        body().Add(course_card(), expanded(space::block));
        auto* columns = new Columns;
        auto* left = new wxBoxSizer(wxVERTICAL);
        left->Add(standing_card(), expanded());
        if (!m_model.state().forms.empty()) {
            left->Add(forms_card(), expanded(space::wide));
        }
        left->Add(rules_card(), expanded(space::wide));
        columns->add(left);
        columns->add(sending_card());
        body().Add(columns, expanded(space::block));
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Home"),
                                   [this] { m_here.go({.place = Place::home}); }));
        body().Add(bar, expanded(space::wide));
    }

    Card* titled_card(const std::string& title, CardKind kind = CardKind::plain) {
        auto* card = new Card(this, look(), kind, title);
        card->body().Add(new Heading(card, look(), title, HeadingLevel::card), expanded());
        return card;
    }

    Paragraph* add_words(Card* card, const std::string& words, WordStyle style = {}) {
        auto* paragraph = new Paragraph(card, look(), words, style);
        card->body().Add(paragraph, expanded(space::small));
        return paragraph;
    }

    Button* add_button(Card* card, const std::string& words, ButtonKind kind, Action press) {
        auto* button = new Button(card, look(), kind, words, std::move(press));
        card->body().Add(button, expanded(space::button));
        return button;
    }

    Card* compare_card() {
        m_compare = titled_card(tr("Is this file from your council?"), CardKind::active);
        m_whose = add_words(m_compare, {}, {.emphasis = Emphasis::strong});
        m_how = add_words(m_compare, {});
        m_words = add_words(m_compare, {}, {.type = Type::title, .emphasis = Emphasis::strong});
        auto* bar = new ActionBar(m_compare, look());
        m_differ = new Button(bar, look(), ButtonKind::secondary, tr("A word is different"),
                              [this] { m_model.words_differ(); });
        bar->add_action(m_differ);
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Every word is the same"),
                                   [this] { m_model.words_are_the_same(); }));
        m_compare->body().Add(bar, expanded(space::block));
        return m_compare;
    }

    Card* course_card() {
        m_course = titled_card(tr("A course from your council"), CardKind::active);
        m_course_title = add_words(m_course, {}, {.emphasis = Emphasis::strong});
        m_course_lines = add_words(m_course, {});
        auto* bar = new ActionBar(m_course, look());
        m_leave = new Button(bar, look(), ButtonKind::secondary, tr("Leave it"),
                             [this] { m_model.leave_course(); });
        bar->add_action(m_leave);
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Take it"),
                                   [this] { m_model.take_course(); }));
        m_course->body().Add(bar, expanded(space::block));
        return m_course;
    }

    Card* standing_card() {
        auto* card = titled_card(tr("Where you stand"));
        m_standing = new StatusBox(card, look(), tr("Where you stand with your council"));
        card->body().Add(m_standing, expanded(space::block));
        m_points = add_words(card, {}, {.emphasis = Emphasis::strong});
        m_open = add_button(card, tr("Open a file from the council"), ButtonKind::secondary,
                            [this] { m_model.choose_file(); });
        add_words(card, tr("Or drop the file on this window. An email that was saved will do too."),
                  {.type = Type::caption, .tone = Tone::muted});
        return card;
    }

    Card* forms_card() {
        auto* card = titled_card(tr("Has something changed?"));
        add_words(card, tr("Fill in the form; it goes with the next file for the council."),
                  {.tone = Tone::muted});
        for (const CouncilForm& form : m_model.state().forms) {
            card->body().Add(
                new Link(card, look(), form.title,
                         [this, id = form.id] { m_here.go({.place = Place::form, .form = id}); }),
                wxSizerFlags().Border(wxTOP, space::button));
        }
        return card;
    }

    Card* rules_card() {
        auto* card = titled_card(tr("Whose rules"));
        m_council = add_words(card, {}, {.emphasis = Emphasis::strong});
        m_rules = add_words(card, {}, {.tone = Tone::muted});
        m_mistake = add_words(card, {}, {.emphasis = Emphasis::strong});
        m_own_words = add_words(card, {});
        m_show_own = new Link(card, look(), tr("The council asks for the words of this computer"),
                              [this] { m_model.show_own_words(); });
        card->body().Add(m_show_own, wxSizerFlags().Border(wxTOP, space::block));
        return card;
    }

    Card* sending_card() {
        auto* card = titled_card(tr("Send to the council"));
        m_before = add_words(card, {}, {.emphasis = Emphasis::strong});
        m_inside_title =
            new Heading(card, look(), tr("This is in the file"), HeadingLevel::section);
        card->body().Add(m_inside_title, expanded(space::block));
        m_inside = add_words(card, {});
        card->body().Add(
            new Heading(card, look(), tr("This is never in it"), HeadingLevel::section),
            expanded(space::block));
        add_words(card, listed(m_model.state().never_inside, bullet));
        m_wishes =
            new Heading(card, look(), tr("Ask for a sticker as well"), HeadingLevel::section);
        card->body().Add(m_wishes, expanded(space::block));
        for (const StickerWish& wish : m_model.state().stickers) {
            auto* tick = new Tick(card, look(), wish.words, [this, kind = wish.kind](bool wanted) {
                m_model.wish(kind, wanted);
            });
            card->body().Add(tick, expanded(space::small));
            m_ticks.push_back(tick);
        }
        m_mail = add_button(card, tr("Make an email for the council"), ButtonKind::primary,
                            [this] { m_model.save_mail(); });
        m_save = add_button(card, tr("Save as a file instead"), ButtonKind::secondary,
                            [this] { m_model.save_file(); });
        m_last = add_words(card, {}, {.type = Type::caption, .tone = Tone::muted});
        return card;
    }

    void render(const CouncilState& state) {
        render_news(state);
        render_comparing(state);
        render_course(state);
        m_standing->show(kind_of(state.news.status), state.news.title, listed(state.news.lines));
        show_words(m_points, listed(state.news.points, bullet));
        show_words(m_council, state.council);
        show_words(m_rules, state.rules);
        show_words(m_mistake, state.rules_mistake);
        show_words(m_own_words, state.own_words);
        m_show_own->Show(state.own_words.empty() && state.before_sending.empty());
        render_sending(state);
        reflow_later(*m_before);
    }

    void render_news(const CouncilState& state) {
        if (!state.trouble.empty()) {
            m_news->say(StatusKind::to_fix, state.trouble);
        } else if (state.news_number != m_news_number) {
            m_news_number = state.news_number;
            const bool is_good = state.bad_news.empty();
            m_news->say(is_good ? StatusKind::done : StatusKind::to_fix,
                        is_good ? state.good_news : state.bad_news,
                        state.saved.empty() ? std::string{} : tr("Open the email"),
                        [this] { m_model.open_saved(); });
        } else {
            m_news->hide(); // it was about what was done before
        }
    }

    void render_comparing(const CouncilState& state) {
        const bool compares = !state.words_to_compare.empty();
        const bool begins = compares && !m_compare->IsShown();
        m_whose->set_words(state.whose_words);
        m_how->set_words(state.how_to_compare);
        m_words->set_words(state.words_to_compare);
        m_compare->Show(compares);
        if (begins) {
            focus_first(m_differ); // whoever presses Enter too early has trusted nobody
        }
    }

    void render_course(const CouncilState& state) {
        const bool is_offered = !state.course.title.empty();
        const bool begins = is_offered && !m_course->IsShown();
        m_course_title->set_words(state.course.title);
        m_course_lines->set_words(listed(state.course.lines, bullet));
        m_course->Show(is_offered);
        if (begins) {
            Scroll(0, 0);                // the card stands at the top, and is read first
            focus_first_at_top(m_leave); // whoever presses Enter too early has changed nothing
        }
    }

    void render_sending(const CouncilState& state) {
        const bool may_send = state.before_sending.empty();
        show_words(m_before, state.before_sending);
        m_inside_title->Show(may_send);
        show_words(m_inside, listed(state.inside, bullet));
        m_wishes->Show(may_send);
        for (std::size_t i = 0; i < m_ticks.size(); ++i) {
            m_ticks[i]->set_ticked(state.stickers[i].is_wanted);
            m_ticks[i]->Show(may_send);
        }
        m_mail->Show(may_send);
        m_save->Show(may_send);
        show_words(m_last, state.last_sent);
    }

    static void show_words(Paragraph* paragraph, const std::string& words) {
        paragraph->set_words(words);
        paragraph->Show(!words.empty());
    }

    Surroundings m_here;
    CouncilViewModel& m_model;
    int m_news_number = 0;
    NewsStrip* m_news = nullptr;
    Card* m_compare = nullptr;
    Paragraph* m_whose = nullptr;
    Paragraph* m_how = nullptr;
    Paragraph* m_words = nullptr;
    Button* m_differ = nullptr;
    Card* m_course = nullptr;
    Paragraph* m_course_title = nullptr;
    Paragraph* m_course_lines = nullptr;
    Button* m_leave = nullptr;
    StatusBox* m_standing = nullptr;
    Paragraph* m_points = nullptr;
    Button* m_open = nullptr;
    Paragraph* m_council = nullptr;
    Paragraph* m_rules = nullptr;
    Paragraph* m_mistake = nullptr;
    Paragraph* m_own_words = nullptr;
    Link* m_show_own = nullptr;
    Paragraph* m_before = nullptr;
    Heading* m_inside_title = nullptr;
    Paragraph* m_inside = nullptr;
    Heading* m_wishes = nullptr;
    std::vector<Tick*> m_ticks;
    Button* m_mail = nullptr;
    Button* m_save = nullptr;
    Paragraph* m_last = nullptr;
};

} // namespace

Screen* council_screen(wxWindow* parent, const Surroundings& here) {
    return new CouncilScreen(parent, here);
}

} // namespace safeplaces
