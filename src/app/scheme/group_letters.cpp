// What GroupViewModel writes: the letters of a group, on paper too, and its days for a calendar.

#include "app/scheme/group_view_model.h"
#include "app/words/print_room_words.h"
#include "interchange/mail.h"
#include "storage/files.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

// Of what stands on that letter alone.
std::optional<std::string> letter_missing_in(const VenueLetter& letter, const Fonts& fonts) {
    std::vector<std::string> lines{letter.venue, letter.place};
    lines.insert(lines.end(), letter.address.begin(), letter.address.end());
    for (const std::string& line : lines) {
        if (auto missing = fonts.missing_letter(line)) {
            return missing;
        }
    }
    return std::nullopt;
}

// Of what stands on each letter: why none can be printed; else empty.
std::string why_no_letters(const Scheme& scheme, const Fonts& fonts) {
    for (const std::string& name : {scheme.name, scheme.council}) {
        if (const auto missing = fonts.missing_letter(name)) {
            return letter_missing_in_words(*missing, name).text;
        }
    }
    return {};
}

// What could not be kept is told by whoever looks at the work next.
void keep_papers(SchemeDesk& desk, const std::filesystem::path& folder) {
    PaperRun run = std::exchange(desk.paper_run, {});
    if (run.pdf.empty() || desk.paper_work.was_cancelled()) {
        return;
    }
    try {
        issue_run(desk, std::move(run), folder / "letters.pdf");
    } catch (const MachineError& error) {
        desk.paper_work.fail(error.trouble());
    }
}

} // namespace

void GroupViewModel::sign_and_save(LetterForm form) {
    if (has_to_wait() || m_state.unsent == 0 || !m_state.may_decide) {
        return;
    }
    m_desk.outside.ask_which_folder(
        group_folder_question(), [this, form](const std::filesystem::path& folder) {
            save_each(venues_that(&GroupRow::is_unsent), folder,
                      [this, form](const RegisteredVenue& venue) { sign_and_save(venue, form); });
        });
}

void GroupViewModel::sign_and_save(const RegisteredVenue& venue, LetterForm form) {
    if (const auto letter = unsent_letter(m_desk, venue.id)) {
        sign_letters(m_desk, venue, *letter);
    }
    std::erase_if(m_desk.decided_together,
                  [&](const DecidedTogether& each) { return each.venue == venue.id; });
    const std::vector<SignedLetter> letters = unsaved_letters(m_desk, venue.id);
    const std::string name = letter_name(venue.name) + (form == LetterForm::mail ? ".eml" : "");
    save_letters(m_desk, venue, letters, free_place(name), form);
    m_without_computer += letters.empty() ? 1 : 0;
    if (is_safe_place(venue.state) && venue.valid_to) {
        add_paper({venue.id, PaperKind::approval_letter,
                   approval_letter(m_desk.scheme, venue, *venue.valid_to)});
    }
}

void GroupViewModel::save_mails() {
    const bool is_reminder = m_state.act == GroupAct::remind;
    m_desk.outside.ask_which_folder(
        group_folder_question(), [this, is_reminder](const std::filesystem::path& folder) {
            save_each(venues_that(&GroupRow::is_chosen), folder,
                      [this, is_reminder](const RegisteredVenue& venue) {
                          const std::string& scheme = m_desk.scheme.name;
                          PaperLetter paper = letter_to(venue);
                          atomic_save(free_place(name_for_file(venue.name) +
                                                 (is_reminder ? "-reminder.eml" : "-sticker.eml")),
                                      eml_draft({.to = mail_address_of(m_desk, venue.id),
                                                 .subject = is_reminder ? reminder_subject(scheme)
                                                                        : removal_subject(scheme),
                                                 .text = text_of_letter(paper.letter),
                                                 .attachment_name = {},
                                                 .attachment = {}}),
                                      Rights::as_usual);
                          add_paper(std::move(paper));
                      });
        });
}

PaperLetter GroupViewModel::letter_to(const RegisteredVenue& venue) {
    if (m_state.act == GroupAct::take_down) {
        const std::vector<std::string> stickers = stickers_to_come_back_of(venue);
        return {venue.id, PaperKind::removal_letter, removal_letter(m_desk.scheme, venue, stickers),
                in_one(stickers)};
    }
    return {venue.id, PaperKind::reminder_letter,
            reminder_letter(m_desk.scheme, venue, m_desk.outside.today())};
}

std::vector<std::string> GroupViewModel::stickers_to_come_back_of(const RegisteredVenue& venue) {
    std::vector<std::string> numbers;
    for (const Sticker& each : m_desk.stickers.of(venue.id)) {
        if (must_come_back(each, venue.state)) {
            numbers.push_back(each.number);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

// Where nothing stands yet.
std::filesystem::path GroupViewModel::free_place(const std::string& name) const {
    return free_name_beside(m_folder / path_from_utf8(name));
}

void GroupViewModel::add_paper(PaperLetter paper) {
    const Fonts& fonts = m_desk.library.fonts;
    VenueLetter& letter = paper.letter;
    letter.address = address_lines(m_desk, paper.venue);
    if (auto missing = letter_missing_in(letter, fonts)) {
        m_unprintable.push_back({letter.venue, std::move(*missing)});
        return;
    }
    m_too_long += address_fits(letter, fonts) ? 0 : 1;
    m_no_address += letter.address.empty() ? 1 : 0;
    m_papers.push_back(std::move(paper));
}

void GroupViewModel::save_each(std::vector<RegisteredVenue> venues,
                               const std::filesystem::path& folder,
                               const std::function<void(const RegisteredVenue&)>& save) {
    m_folder = folder;
    m_papers.clear();
    m_days.clear();
    m_without_computer = 0;
    m_unprintable.clear();
    m_too_long = 0;
    m_no_address = 0;
    const auto save_one = [this, save](std::span<const RegisteredVenue> some) {
        const RegisteredVenue& venue = some.front();
        save(venue);
        const std::vector<CalendarDay> days =
            calendar_days(m_desk.venues.find(venue.id).value_or(venue), m_desk.outside.today());
        m_days.insert(m_days.end(), days.begin(), days.end());
    };
    work_on(std::move(venues),
            {.at_once = 1, .step = save_one, .progress = group_saving, .finish = [this] {
                 save_papers();
             }});
}

// Also when somebody stopped it: for those that are saved. Beside the window, for many take long to
// draw. Whoever leaves the page has them kept and saved all the same.
void GroupViewModel::save_papers() {
    m_state.progress = group_drawing();
    changed();
    m_why_no_papers =
        m_papers.empty() ? std::string{} : why_no_letters(m_desk.scheme, m_desk.library.fonts);
    if (!m_why_no_papers.empty()) {
        m_papers.clear();
    }
    m_desk.paper_work.begin(
        [&run = m_desk.paper_run, papers = std::move(m_papers), days = std::move(m_days),
         folder = m_folder, scheme = m_desk.scheme, &fonts = m_desk.library.fonts,
         today = m_desk.outside.today(), now = m_desk.outside.now()](const LongWork::Tell& tell) {
            run = {};
            if (!days.empty()) {
                atomic_save(free_name_beside(folder / "dates.ics"), calendar_file(days, now),
                            Rights::as_usual);
            }
            if (!papers.empty()) {
                run = drawn_run(scheme, papers, fonts, now, today, [&](std::size_t drawn) {
                    return tell(static_cast<std::int64_t>(drawn), std::ssize(papers));
                });
            }
        },
        [this, &desk = m_desk, folder = m_folder, here = std::weak_ptr{m_here}] {
            keep_papers(desk, folder);
            if (!here.expired()) {
                tell_saved();
            }
        });
}

// What somebody has to know of the letters that were drawn; " " before each sentence.
std::string GroupViewModel::what_to_post() const {
    std::string words;
    if (!m_unprintable.empty()) {
        words += ' ' + group_unprintable(m_unprintable);
    }
    if (m_too_long > 0) {
        words += ' ' + group_address_too_long(m_too_long);
    }
    if (m_no_address > 0) {
        words += ' ' + group_without_address(m_no_address);
    }
    return words;
}

void GroupViewModel::tell_saved() {
    if (const auto trouble = m_desk.paper_work.take_trouble()) {
        m_state.trouble = group_not_drawn(trouble_in_words(*trouble));
    } else if (!m_why_no_papers.empty()) {
        m_state.trouble = group_not_drawn(m_why_no_papers);
    } else {
        std::string words = m_state.done == m_state.all ? group_saved(m_state.done, utf8(m_folder))
                                                        : group_stopped(m_state.done, m_state.all);
        if (m_without_computer > 0) {
            words += ' ' + group_without_computer(m_without_computer);
        }
        words += m_desk.paper_work.was_cancelled() ? ' ' + group_not_drawn({}) : what_to_post();
        say(std::move(words));
    }
    finish();
}

} // namespace safeplaces
