#include "app/print_view_model.h"

#include "app/group_papers.h"
#include "app/issued.h"
#include "app/poster_documents.h"
#include "app/print_remedy.h"
#include "app/words/issue_words.h"
#include "app/words/saving.h"
#include "documents/designs/catalogue.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

namespace safeplaces {

namespace {

std::vector<std::string> words_of(const Drawing& drawing) {
    std::vector<std::string> words;
    for (const DrawnPage& page : drawing.pages) {
        for (const Part& part : page.parts) {
            if (part.tag != Tag::decoration) {
                words.push_back(part.words);
            }
        }
    }
    return words;
}

} // namespace

// Whether a document can be made, and what is said about it.
struct PrintViewModel::Finding {
    StatusWords words;
    std::string line; // in the list
    Status status = Status::locked;
    PrintRemedy remedy = PrintRemedy::none; // none: it can be made
};

PrintViewModel::PrintViewModel(Desk& desk) : m_desk(desk) {
    show();
}

PrintViewModel::PrintViewModel(Desk& desk, const CourseId& group) : PrintViewModel(desk) {
    m_course = group;
    const auto sheet =
        std::find_if(m_state.documents.begin(), m_state.documents.end(), [](const PrintLine& line) {
            return line.kind == DocumentKind::sign_in_sheet;
        });
    select(static_cast<std::size_t>(sheet - m_state.documents.begin()));
}

void PrintViewModel::select(std::size_t document) {
    if (document >= m_state.documents.size()) {
        return;
    }
    m_state.selected = document;
    m_quiz_draw = m_desk.outside.random();
    m_state.page = 0;
    m_state.paper_size = 0;
    m_state.side = 0;
    m_state.news.clear();
    m_state.saved.clear();
    show();
}

void PrintViewModel::turn_to(std::size_t page) {
    if (m_state.document && page < m_state.document->drawing.pages.size()) {
        m_state.page = page;
        show_page();
        changed();
    }
}

void PrintViewModel::save() {
    show(); // another day may have begun
    if (!m_state.may_be_made) {
        say(m_state.status_text);
        return;
    }
    tried([&] { unless_damaged([this] { ask_where_to_save(); }); });
}

void PrintViewModel::ask_where_to_save() {
    m_desk.outside.ask_where_to_save(
        save_question(), m_state.document->file_name,
        [this, document = *m_state.document](const std::filesystem::path& path) {
            save_at(path, document);
        });
}

// A kept file that is not what it was is not handed out: somebody says whether it is made anew.
void PrintViewModel::unless_damaged(const std::function<void()>& then) {
    const IssuedBefore before = issued_before(m_desk, *m_state.document);
    if (before.reissue == Reissue::damaged) {
        m_desk.outside.confirm(damaged_issue_question(before.on), make_anew_words(), then);
    } else {
        then();
    }
}

void PrintViewModel::save_at(const std::filesystem::path& path, const Document& document) {
    if (!tried([&] { save_document(m_desk, document, path); })) {
        changed();
        return;
    }
    m_state.saved = path;
    show();
    say(saved_in_words(path));
}

void PrintViewModel::open_saved() {
    if (!m_state.saved.empty()) {
        m_desk.outside.open(m_state.saved);
    }
}

void PrintViewModel::print() {
    show(); // another day may have begun
    if (!m_state.may_be_made) {
        say(m_state.status_text);
        return;
    }
    tried([&] {
        if (issued_before(m_desk, *m_state.document).reissue == Reissue::older_design) {
            say(print_the_kept_file());
        } else {
            unless_damaged([this] { send_to_printer(); });
        }
    });
}

void PrintViewModel::send_to_printer() {
    m_desk.outside.print(m_state.document->drawing, [this, document = *m_state.document] {
        const bool recorded = tried([&] { record_print(m_desk, document); });
        if (recorded) {
            m_state.saved.clear();
            show();
            say(printed_news());
        } else {
            changed();
        }
        return recorded;
    });
}

void PrintViewModel::show() {
    tried([&] {
        const VenueStanding standing = standing_of(m_desk);
        read_certificates(standing);
        show_list(standing);
        show_document(standing);
        show_history(standing);
    });
    changed();
}

void PrintViewModel::show_list(const VenueStanding& standing) {
    m_state.documents.clear();
    for (const CataloguedDesign& design : catalogue()) {
        if (!design.kind || design.from != PrintedFrom::print_room) {
            continue;
        }
        const DocumentKind kind = *design.kind;
        if (design.needs == PrintNeeds::course && courses_for(kind, m_desk).empty()) {
            continue;
        }
        const Finding finding = look_at(kind, standing);
        m_state.documents.push_back({.kind = kind,
                                     .title = document_title(kind),
                                     .words = finding.line,
                                     .status = finding.status});
    }
    show_courses();
    show_papers(standing);
    show_details(standing);
    show_stickers(standing);
    show_certificates();
}

void PrintViewModel::show_details(const VenueStanding& standing) {
    const DocumentKind kind = m_state.documents[m_state.selected].kind;
    m_state.details.clear();
    if (design_of(kind).below_venue == BelowVenue::nothing ||
        look_at(kind, standing).remedy != PrintRemedy::none) {
        return;
    }
    for (const SignDetail detail : {SignDetail::hours, SignDetail::contact}) {
        if (!sign_detail_in_words(m_desk.library, standing, detail).empty()) {
            const bool is_chosen = std::find(standing.on_posters.begin(), standing.on_posters.end(),
                                             detail) != standing.on_posters.end();
            m_state.details.push_back({detail, is_chosen});
        }
    }
}

PrintViewModel::Finding PrintViewModel::look_at(DocumentKind kind,
                                                const VenueStanding& standing) const {
    const auto locked = [](StatusWords words, PrintRemedy remedy) {
        return Finding{std::move(words), not_yet_line(), Status::locked, remedy};
    };
    const auto ready = [](StatusWords words, std::string line) {
        return Finding{std::move(words), std::move(line), Status::done, PrintRemedy::none};
    };
    switch (design_of(kind).needs) {
    case PrintNeeds::approval_or_less: {
        const SignGate gate = sign_gate(standing);
        if (const SignedSticker* sticker = sticker_of(kind, standing)) {
            return ready(approved_words(kind, sticker->statement), approved_line());
        }
        if (gate != SignGate::provisional) {
            return locked(closed_gate_in_words(gate, standing, m_desk), remedy_for(gate, standing));
        }
        return {provisional_in_words(standing, m_desk.library.scheme), provisional_line(),
                Status::waiting, PrintRemedy::none};
    }
    case PrintNeeds::approval: {
        const SignedSticker* sticker = sticker_of(kind, standing);
        if (sticker == nullptr) {
            return locked(approval_missing_in_words(), PrintRemedy::council);
        }
        return ready(approved_words(kind, sticker->statement), approved_line());
    }
    case PrintNeeds::signature:
        if (!standing.signed_registration) {
            return locked(signature_missing_in_words(), registration_remedy(standing));
        }
        return ready(standing.stage == RegistrationStage::changed ? registration_changed_in_words()
                                                                  : ready_in_words(kind),
                     ready_line());
    case PrintNeeds::pass:
        if (m_passed.empty()) {
            return locked(pass_missing_in_words(), PrintRemedy::training);
        }
        return ready(ready_in_words(kind), ready_line(static_cast<int>(m_passed.size())));
    case PrintNeeds::course:
    case PrintNeeds::nothing:
        break;
    }
    StatusWords words = ready_in_words(kind);
    if (kind == DocumentKind::staff_room_sheet) {
        words.text = with_word_on_code_word(m_desk.library, std::move(words.text));
    }
    return ready(std::move(words), ready_line());
}

StatusWords PrintViewModel::approved_words(DocumentKind kind,
                                           const StickerStatement& statement) const {
    StatusWords words = approved_in_words(statement, m_desk.library.scheme);
    if (kind == DocumentKind::sticker && sticker_form().side == GlassSide::inside) {
        words.text = mirrored_advice();
    } else if (kind == DocumentKind::languages_poster) {
        words.text = unchecked_in_words(m_desk.library.invitations);
    } else if (kind == DocumentKind::code_words_poster) {
        words.text = with_word_on_code_word(m_desk.library, code_words_advice());
    }
    return words;
}

// The statement that stands behind the real poster or sticker; null while the council has given
// none that holds.
const SignedSticker* PrintViewModel::sticker_of(DocumentKind kind,
                                                const VenueStanding& standing) const {
    if (sign_gate(standing) != SignGate::approved) {
        return nullptr;
    }
    const std::vector<SignedSticker>& all = standing.council.stickers;
    const bool is_chosen = kind == DocumentKind::sticker && m_state.sticker < all.size();
    return is_chosen ? &all[m_state.sticker] : &all.front();
}

void PrintViewModel::show_document(const VenueStanding& standing) {
    const DocumentKind kind = m_state.documents[m_state.selected].kind;
    const Finding finding = look_at(kind, standing);
    m_state.status_title = finding.words.title;
    m_state.status_text = finding.words.text;
    m_state.status = finding.status;
    m_state.no_preview = no_preview_yet();
    m_state.remedy = finding.remedy;
    m_state.may_be_made = finding.remedy == PrintRemedy::none;
    std::vector<std::string> before = std::move(m_state.words);
    const DocumentKind kind_before = m_state.document ? m_state.document->kind : kind;
    m_state.words.clear();
    if (m_state.may_be_made) {
        m_state.document = made(kind, standing);
        refuse_missing_letter();
        refuse_without_room(standing);
        show_issued();
    } else {
        m_state.document.reset();
    }
    if (m_state.document) {
        m_state.words = words_of(m_state.document->drawing);
    }
    if (before != m_state.words || kind_before != kind) {
        ++m_state.document_number;
    }
    m_state.button = print_button_in_words(m_state.remedy);
    show_page();
}

Document PrintViewModel::made(DocumentKind kind, const VenueStanding& standing) const {
    Document document = laid_out(kind, standing, paper_for(kind));
    return design_of(kind).papers.empty() ? document
                                          : on_paper(std::move(document), paper_for(kind));
}

Paper PrintViewModel::paper_for(DocumentKind kind) const {
    const std::span<const Paper> papers = design_of(kind).papers;
    return papers.empty() ? Paper::a4 : papers[m_state.paper_size];
}

Document
PrintViewModel::laid_out(DocumentKind kind, const VenueStanding& standing, Paper paper) const {
    const SignedSticker* sticker = sticker_of(kind, standing);
    switch (kind) {
    case DocumentKind::poster:
        return sticker != nullptr ? poster_document(m_desk, standing, sticker->statement, paper)
                                  : poster_document(m_desk, standing, paper);
    case DocumentKind::sticker:
        return sticker != nullptr ? sticker_document(m_desk, *sticker, sticker_form())
                                  : sticker_document(m_desk, standing, sticker_form().shape);
    case DocumentKind::registration_summary:
        return registration_document(m_desk, standing);
    case DocumentKind::certificate: {
        const Passed& chosen = m_passed[m_state.certificate];
        return certificate_document(m_desk, standing, chosen.completion, chosen.person,
                                    chosen.leader);
    }
    case DocumentKind::easy_read_poster:
    case DocumentKind::large_print_poster:
    case DocumentKind::languages_poster:
    case DocumentKind::code_words_poster:
    case DocumentKind::venue_certificate:
        return further_sign(kind, m_desk, standing, sticker->statement, paper);
    case DocumentKind::contact_cards:
        return contact_cards_document(m_desk);
    case DocumentKind::huddle_card:
        return huddle_document(m_desk, standing, *courses_for(kind, m_desk)[m_state.course]);
    case DocumentKind::sign_in_sheet:
        return sign_in_document(m_desk, standing, *courses_for(kind, m_desk)[m_state.course]);
    case DocumentKind::quiz_sheet:
        return quiz_document(m_desk, standing, *courses_for(kind, m_desk)[m_state.course],
                             m_quiz_draw, quiz_prints[m_state.paper_size]);
    case DocumentKind::staff_room_sheet:
    case DocumentKind::action_plan: // the suitability check makes its own; it is not in the list
        break;
    }
    return staff_room_document(m_desk, standing, paper);
}

void PrintViewModel::show_page() {
    m_state.preview.clear();
    m_state.paper.clear();
    if (m_state.document) {
        const Drawing& drawing = m_state.document->drawing;
        m_state.page = std::min(m_state.page, drawing.pages.size() - 1);
        m_state.preview = preview_in_words(drawing, m_state.page);
        m_state.paper = paper_in_words(drawing, m_state.page);
    }
}

void PrintViewModel::show_history(const VenueStanding& standing) {
    const std::map<PersonId, std::string> names = names_by_id(m_desk);
    std::map<std::string, std::string> passed; // by completion
    for (const Completion& completion : standing.completions) {
        if (const auto name = names.find(completion.person); name != names.end()) {
            passed.emplace(completion.id.text, name->second);
        }
    }
    std::optional<std::vector<std::string>> counting;
    if (standing.council.decision && !standing.council.is_missing_newer) {
        counting.emplace();
        for (const SignedSticker& each : standing.council.stickers) {
            counting->push_back(each.statement.number);
        }
    }
    m_state.history.clear();
    const std::vector<Issue> issues = m_desk.issues.all();
    const std::vector<Replaced> fates = replaced(issues, counting);
    for (std::size_t place = 0; place < issues.size(); ++place) {
        const auto name = passed.find(issues[place].completion);
        m_state.history.push_back(issue_in_words(
            issues[place], name == passed.end() ? std::string{} : name->second, fates[place]));
    }
    std::reverse(m_state.history.begin(), m_state.history.end());
}

void PrintViewModel::say(const std::string& news) {
    m_state.news = news;
    ++m_state.news_number;
    changed();
}

} // namespace safeplaces
