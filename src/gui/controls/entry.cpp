#include "gui/controls/entry.h"

#include "app/words/tr.h"
#include "gui/controls/icons.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/style.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int problem_icon = 18;
constexpr int least_answer = 120;

} // namespace

Entry::Entry(wxWindow* parent, const Look& look, const EntryWords& words, Top top)
    : Pane(parent),
      m_look(look),
      m_top(top),
      m_column(new wxBoxSizer(wxVERTICAL)),
      m_answer_row(new wxBoxSizer(wxHORIZONTAL)) {
    const WordStyle bold{Type::body, Emphasis::strong, Tone::ink};
    SetSizer(m_column);
    switch (top) {
    case Top::label:
        m_column->Add(new FieldLabel(this, look, words.label, bold), wxSizerFlags().Expand());
        break;
    case Top::title:
        m_column->Add(new Paragraph(this, look, words.label, bold), wxSizerFlags().Expand());
        set_role(*this, SpokenRole::panel);
        set_accessible_name(*this, words.label);
        break;
    case Top::none:
        break;
    }
    m_hint = new Paragraph(this, look, words.hint, {Type::caption, Emphasis::normal, Tone::muted});
    m_hint->Show(!words.hint.empty());
    leave_to_description(*m_hint);
    m_column->Add(m_hint, wxSizerFlags().Expand().Border(wxTOP, 2));
    m_problem_line = new Pane(this); // here, so that it stands before the answer
    m_problem_line->Hide();
    m_column->Add(m_problem_line, wxSizerFlags().Expand().Border(wxTOP, space::hair));
    m_column->Add(m_answer_row, wxSizerFlags().Expand().Border(wxTOP, 6));
}

// Made when there is a problem: the opening hours alone are 35 entries, and most have none.
void Entry::fill_problem_line() {
    m_problem_icon = new IconView(m_problem_line, Icon::exclamation, m_look.scaled(problem_icon),
                                  m_look.colours().err);
    m_problem =
        new Paragraph(m_problem_line, m_look, {}, {Type::body, Emphasis::strong, Tone::err});
    leave_to_description(*m_problem);
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(m_problem_icon, wxSizerFlags().Border(wxRIGHT, space::small));
    line->Add(m_problem, wxSizerFlags(1));
    m_problem_line->SetSizer(line);
}

// It is spoken with the answer. Where there are several, a screen reader would also read it when it
// comes to the group.
void Entry::leave_to_description(wxWindow& words) {
    if (m_top == Top::title) {
        set_role(words, SpokenRole::decoration);
    }
}

void Entry::add_fix_button() {
    m_fix = new Button(this, m_look, ButtonKind::secondary, {}, [this] {
        if (const auto use = m_use_fix) {
            use();
        }
    });
    m_answer_row->Add(m_fix, wxSizerFlags().Border(wxLEFT, space::button));
}

void Entry::hold(wxWindow* answer, int width) {
    m_answer = answer;
    m_controls = {answer};
    m_designed_width = width;
    m_answer_row->Add(answer);
    answer->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        CallAfter([this] {
            if (const auto words = std::exchange(m_still_wrong, {})) {
                show_problem(Severity::error, *words);
            }
        });
        event.Skip();
    });
    describe();
}

void Entry::hold(wxSizer* answers, std::vector<wxWindow*> controls) {
    m_controls = std::move(controls);
    m_answer_row->Add(answers, wxSizerFlags(1));
    describe();
}

bool Entry::is_being_mended(Severity severity, const std::optional<Fix>& fix) const {
    const bool offers_fix = fix.has_value() || !m_fix_words.empty();
    return shows_error() && severity == Severity::error && !offers_fix && m_answer != nullptr &&
           m_answer->HasFocus();
}

void Entry::show_problem(Severity severity, const std::string& words, std::optional<Fix> fix) {
    if (is_being_mended(severity, fix)) {
        m_still_wrong = words;
        return;
    }
    m_still_wrong.reset();
    m_use_fix = fix.has_value() ? fix->use : Action{};
    const auto fix_words = fix.has_value() ? fix->words : std::string{};
    if (m_severity == severity && m_problem->words() == words && m_fix_words == fix_words) {
        return;
    }
    m_severity = severity;
    m_fix_words = fix_words;
    if (m_problem == nullptr) {
        fill_problem_line();
    }
    const bool error = severity == Severity::error;
    const auto tone = error ? Tone::err : Tone::warn;
    m_problem_icon->set_icon(error ? Icon::exclamation : Icon::triangle,
                             m_look.scaled(problem_icon), m_look.colour(tone));
    m_problem->set_words(words);
    m_problem->set_style({Type::body, Emphasis::strong, tone});
    m_problem_line->Show();
    show_fix();
    mark(error);
}

void Entry::show_fix() {
    if (!m_fix_words.empty()) {
        if (m_fix == nullptr) {
            add_fix_button();
        }
        m_fix->set_words(plain(m_fix_words));
    }
    if (m_fix != nullptr) {
        m_fix->Show(!m_fix_words.empty());
    }
}

void Entry::clear_problem() {
    m_still_wrong.reset();
    if (!m_severity.has_value()) {
        return;
    }
    m_severity.reset();
    m_fix_words.clear();
    m_use_fix = {};
    // A button that hides while it has the focus would leave the keyboard nowhere.
    if (m_fix != nullptr && m_fix->HasFocus()) {
        focus_answer();
    }
    m_problem_line->Hide();
    show_fix();
    mark(false);
}

bool Entry::shows_error() const {
    return m_severity == Severity::error;
}

void Entry::set_hint(const std::string& hint) {
    m_hint->set_words(hint);
    m_hint->Show(!hint.empty());
    describe();
    reflow_later(*this);
}

// Shows whether the answer is wrong on its controls, and the bar in the card's padding.
void Entry::mark(bool in_error) {
    for (auto* control : m_controls) {
        if (in_error) {
            add_class(*control, "in-error");
        } else {
            remove_class(*control, "in-error");
        }
    }
    describe();
    GetParent()->Refresh();
    reflow_later(*this);
}

void Entry::describe() {
    auto words = m_hint->words();
    if (m_severity.has_value()) {
        words = shows_error() ? filled(tr("Error: {1}"), {m_problem->words()}) : m_problem->words();
    }
    if (!m_controls.empty()) {
        set_accessible_description(*m_controls.front(), words);
    }
    if (m_top == Top::title) {
        set_accessible_description(*this, words);
    }
}

// Its answer is as wide as there is room, and so says nothing about how narrow it could be.
wxSize Entry::DoGetBestClientSize() const {
    auto size = Pane::DoGetBestClientSize();
    if (m_answer != nullptr) {
        size.x = std::min(size.x, m_look.scaled(least_answer));
    }
    return size;
}

bool Entry::wrap() {
    const int room = GetClientSize().x;
    const bool has_fix = m_fix != nullptr && m_fix->IsShown();
    const int fix = has_fix ? m_fix->GetMinSize().x + space::button : 0;
    // The fix goes under the answer where it does not fit beside.
    const int wanted =
        m_designed_width > 0 ? m_look.scaled(m_designed_width) : m_look.scaled(least_answer);
    const bool beside = wanted + fix <= room;
    m_answer_row->SetOrientation(beside ? wxHORIZONTAL : wxVERTICAL);
    if (has_fix) {
        m_answer_row->GetItem(m_fix)->SetFlag(beside ? wxLEFT : wxTOP);
    }
    if (m_answer == nullptr) {
        return false;
    }
    const int available = beside ? room - fix : room;
    const int width = m_designed_width > 0 ? std::min(wanted, available) : available;
    if (width == m_answer->GetMinSize().x) {
        return false;
    }
    m_answer->SetMinSize({width, m_answer->GetMinSize().y});
    return true;
}

} // namespace safeplaces
