#include "app/scheme/venue_documents_view_model.h"

#include "app/issued.h"
#include "app/scheme/sticker_files.h"
#include "app/words/dates.h"
#include "app/words/reasons.h"
#include "app/words/saving.h"
#include "app/words/scheme_document_words.h"
#include "app/words/scheme_venue_words.h"
#include "storage/files.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

// The field of a visit's form that says how the venue did, and its answer when all is well.
constexpr auto result_field = "result";
constexpr auto passed = "pass";

std::string result_of(const Registration& visit) {
    return answer_to(visit.answers, result_field);
}

// Answers that the form itself warns of.
int points_of(const Form& form, const Registration& signed_form) {
    int points = 0;
    for (const FormPage& page : form.pages) {
        for (const Problem& problem : problems_in(
                 page, signed_form.answers, {.today = day_of(signed_form.signed_at), .area = {}})) {
            points += problem.severity == Severity::warning ? 1 : 0;
        }
    }
    return points;
}

// A letter by one of its kind, and for the same stickers; a sticker by one of another approval.
std::vector<std::optional<Date>> replaced_papers(const std::vector<PaperIssue>& newest_first) {
    std::vector<WentOut> series;
    for (const PaperIssue& each : newest_first) {
        const bool is_sticker = each.kind == PaperKind::sticker;
        series.push_back({std::to_string(static_cast<int>(each.kind)) +
                              (is_sticker ? std::string{} : ' ' + each.sticker),
                          is_sticker ? statement_said(each) : each.says, each.on});
    }
    std::ranges::reverse(series);
    std::vector<std::optional<Date>> replaced = replaced_on(series);
    std::ranges::reverse(replaced);
    return replaced;
}

} // namespace

bool asks_for_more(const Library& library, const Registration& signed_form) {
    if (signed_form.form == library.visit.id) {
        return result_of(signed_form) != passed;
    }
    return signed_form.form == library.yearly_check.id &&
           points_of(library.yearly_check, signed_form) > 0;
}

std::string result_in_words(const Library& library, const Registration& signed_form) {
    if (signed_form.form == library.visit.id) {
        const Field* result = find_field(library.visit, result_field);
        return result != nullptr ? answer_in_words(*result, signed_form.answers) : std::string{};
    }
    return signed_form.form == library.yearly_check.id
               ? points_in_words(points_of(library.yearly_check, signed_form))
               : std::string{};
}

VenueDocumentsViewModel::VenueDocumentsViewModel(SchemeDesk& desk, VenueId venue)
    : m_desk(desk), m_venue(std::move(venue)) {
    read();
}

void VenueDocumentsViewModel::look_again() {
    read();
    changed();
}

DocumentRow VenueDocumentsViewModel::row_of(const Registration& signed_form) const {
    const Form* form = find_form(m_desk.library, signed_form.form);
    DocumentRow row{.title = form != nullptr ? form->title : signed_form.form,
                    .day = short_date(day_of(signed_form.signed_at)),
                    .words = result_in_words(m_desk.library, signed_form)};
    row.status = asks_for_more(m_desk.library, signed_form) ? Status::to_fix : Status::done;
    if (m_unread.contains(signed_form.id.text)) {
        row.words = row.words.empty() ? not_read_yet() : not_read_yet() + ". " + row.words;
        row.status = Status::waiting;
    }
    return row;
}

bool VenueDocumentsViewModel::is_unread(int row) const {
    const auto& form = m_behind.at(static_cast<std::size_t>(row)).form;
    return form && m_unread.contains(form->id.text);
}

// What has waited longest to be read is looked at first.
void VenueDocumentsViewModel::read() {
    read_again([&] {
        m_unread = m_desk.forms.unread(m_venue);
        struct OnFile {
            Instant at;
            DocumentRow row;
            Behind behind;
        };
        std::vector<OnFile> papers;
        for (const Registration& each : m_desk.venues.registrations(m_venue)) {
            papers.push_back({each.signed_at, row_of(each), {each, {}}});
        }
        for (const Sent& letter : m_desk.sent.decisions_for(m_venue)) {
            papers.push_back({letter.made,
                              {.title = letter_title(),
                               .day = short_date(day_of(letter.made)),
                               .words = letter_in_words(letter.saved.has_value()),
                               .status = letter.saved ? Status::done : Status::waiting},
                              {}});
        }
        const std::vector<PaperIssue> issues = m_desk.papers.of(m_venue); // newest first
        const std::vector<std::optional<Date>> replaced = replaced_papers(issues);
        for (std::size_t place = 0; place < issues.size(); ++place) {
            const PaperIssue& each = issues[place];
            papers.push_back({each.at,
                              {.title = paper_title(each),
                               .day = short_date(each.on),
                               .words = paper_in_words(each, replaced[place]),
                               .status = Status::done},
                              {{}, each}});
        }
        std::stable_sort(papers.begin(), papers.end(),
                         [](const OnFile& one, const OnFile& other) { return one.at > other.at; });
        m_state.rows.clear();
        m_behind.clear();
        for (OnFile& paper : papers) {
            m_state.rows.push_back(std::move(paper.row));
            m_behind.push_back(std::move(paper.behind));
        }
        m_state_of_venue = m_desk.venues.find(m_venue).value_or(RegisteredVenue{}).state;
        ++m_state.reading;
    });
    m_state.selected = m_behind.empty() ? -1 : 0;
    for (int row = 0; row < static_cast<int>(m_behind.size()); ++row) {
        m_state.selected = is_unread(row) ? row : m_state.selected;
    }
    show_selected();
}

bool VenueDocumentsViewModel::note_read() {
    if (!m_state.may_note_read) {
        return false;
    }
    const std::string form = m_behind.at(static_cast<std::size_t>(m_state.selected)).form->id.text;
    const bool is_noted = tried([&] {
        static_cast<void>(m_desk.forms.note_read(m_desk.acting, form, m_desk.outside.now()));
    });
    read();
    changed();
    return is_noted;
}

void VenueDocumentsViewModel::save_again() {
    if (!m_state.may_save_again) {
        return;
    }
    const PaperIssue issue = *m_behind.at(static_cast<std::size_t>(m_state.selected)).issue;
    KeptFile kept;
    if (tried([&] { kept = m_desk.papers.file_of(issue); })) {
        if (kept.state != Keeping::whole) {
            m_state.trouble = kept_paper_cannot_be_had(kept.state);
        } else {
            m_desk.outside.ask_where_to_save(
                save_paper_again_question(), "papers-" + iso(issue.on) + ".pdf",
                [this, kept, issue](const std::filesystem::path& file) {
                    if (tried([&] {
                            atomic_save(file, kept.bytes, Rights::as_usual);
                            m_desk.papers.note_saved_again(m_desk.acting, issue,
                                                           m_desk.outside.now());
                        })) {
                        m_state.news = saved_in_words(file);
                        ++m_state.news_number;
                    }
                    changed();
                });
        }
    }
    changed();
}

void VenueDocumentsViewModel::select(int row) {
    if (row >= 0 && row < static_cast<int>(m_behind.size()) && row != m_state.selected) {
        m_state.selected = row;
        m_state.trouble.clear(); // of the one before
        show_selected();
        changed();
    }
}

void VenueDocumentsViewModel::show_selected() {
    m_state.answers.clear();
    m_state.moves.clear();
    m_state.may_note_read = m_state.selected >= 0 && is_unread(m_state.selected) &&
                            may(m_desk.acting.role, SchemeAct::change_undecided);
    m_state.may_save_again = false;
    if (m_state.selected < 0) {
        return;
    }
    const Behind& behind = m_behind[static_cast<std::size_t>(m_state.selected)];
    m_state.may_save_again = behind.issue && may(m_desk.acting.role, SchemeAct::export_records);
    if (!behind.form) {
        return;
    }
    const Registration& paper = *behind.form;
    if (const Form* form = find_form(m_desk.library, paper.form)) {
        for (const FormPage& page : form->pages) {
            for (const Field& field : page.fields) {
                std::string answer = answer_in_words(field, paper.answers);
                if (!answer.empty()) {
                    m_state.answers.push_back({field.label, std::move(answer)});
                }
            }
        }
    }
    if (!asks_for_more(m_desk.library, paper) || !may(m_desk.acting.role, SchemeAct::move_venues)) {
        return;
    }
    m_state.reason = std::to_string(static_cast<int>(paper.form == m_desk.library.visit.id
                                                         ? MoveReason::visit_failed
                                                         : MoveReason::yearly_check_failed));
    for (const AllowedMove& move : moves_from(m_state_of_venue, Mover::person)) {
        if (move.to == VenueState::more_information || move.to == VenueState::suspended) {
            m_state.moves.push_back({std::to_string(static_cast<int>(move.to)),
                                     move_in_words(m_state_of_venue, move.to)});
        }
    }
}

} // namespace safeplaces
