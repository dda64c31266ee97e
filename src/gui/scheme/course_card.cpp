#include "gui/scheme/course_card.h"

#include "app/words/scheme_course_words.h"
#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"

namespace safeplaces {

namespace {

std::string listed(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += (text.empty() ? "•  " : "\n•  ") + line;
    }
    return text;
}

void show_words(Paragraph* paragraph, const std::string& words) {
    paragraph->set_words(words);
    paragraph->Show(!words.empty());
}

} // namespace

CourseCard::CourseCard(wxWindow* parent,
                       const Look& look,
                       SchemeDesk& desk,
                       const InstalledFiles& installed)
    : DeskCard(parent, look, tr("A course as a file of its own")), m_model(desk, installed) {
    add(new Paragraph(this, look,
                      tr("For a course that you wrote or changed. It is checked first. Venues see "
                         "what is new in it before they take it.")));
    m_news = new NewsStrip(this, look);
    add(m_news);
    auto* choosing = new Tiles(Tiles::Widths::natural, space::small);
    choosing->Add(new Button(this, look, ButtonKind::secondary, choose_course_words(),
                             [this] { m_model.choose(); }));
    add(choosing);
    m_problem = new Paragraph(this, look, {}, {.emphasis = Emphasis::strong});
    add(m_problem);
    m_course = new Paragraph(this, look, {}, {.emphasis = Emphasis::strong});
    add(m_course);
    m_standing = new Paragraph(this, look, {});
    add(m_standing);
    m_found = new Paragraph(this, look, {});
    add(m_found);
    m_audience = new RadioEntry(
        this, look, {.label = audience_question(), .hint = audience_hint(desk.scheme.new_course)},
        audience_choices(), [this](const std::string& id) { m_model.ask_of(id); });
    add(m_audience, space::block);
    auto* saving = new Tiles(Tiles::Widths::natural, space::small);
    m_save = new Button(this, look, ButtonKind::secondary, save_course_question(),
                        [this] { m_model.save(); });
    saving->Add(m_save);
    add(saving);
    end();
    m_model.observe([this](const CourseFileState& state) { render(state); });
}

void CourseCard::render(const CourseFileState& state) {
    Show(state.may_make);
    if (state.news_number != m_shown_news || !state.trouble.empty()) {
        m_shown_news = state.news_number;
        m_news->report(state.trouble, state.news);
    } else {
        m_news->hide(); // it was about what was done before
    }
    show_words(m_problem, state.problem);
    show_words(m_course, state.course);
    show_words(m_standing, state.standing);
    show_words(m_found, listed(state.found));
    m_audience->set_value(state.audience);
    m_audience->Show(state.may_save);
    m_save->Show(state.may_save);
    reflow_later(*m_standing);
}

} // namespace safeplaces
