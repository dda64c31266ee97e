// What GroupViewModel writes: the letters of a group, on paper too, and its days for a calendar.

#include "app/scheme/group_view_model.h"
#include "documents/pdf_writer.h"
#include "interchange/mail.h"
#include "storage/files.h"

#include <utility>

namespace safeplaces {

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
        add_paper(approval_letter(m_desk.scheme, venue, *venue.valid_to));
    }
}

void GroupViewModel::save_reminders() {
    m_desk.outside.ask_which_folder(
        group_folder_question(), [this](const std::filesystem::path& folder) {
            save_each(venues_that(&GroupRow::is_chosen), folder,
                      [this](const RegisteredVenue& venue) {
                          const Date today = m_desk.outside.today();
                          const VenueLetter letter = reminder_letter(m_desk.scheme, venue, today);
                          atomic_save(free_place(name_for_file(venue.name) + "-reminder.eml"),
                                      eml_draft({.to = mail_address_of(m_desk, venue.id),
                                                 .subject = reminder_subject(m_desk.scheme.name),
                                                 .text = text_of_letter(letter),
                                                 .attachment_name = {},
                                                 .attachment = {}}),
                                      Rights::as_usual);
                          add_paper(letter);
                      });
        });
}

// Where nothing stands yet.
std::filesystem::path GroupViewModel::free_place(const std::string& name) const {
    return free_name_beside(m_folder / path_from_utf8(name));
}

void GroupViewModel::add_paper(VenueLetter letter) {
    if (m_desk.library.fonts.missing_letter(letter.venue)) {
        ++m_unprintable;
    } else {
        m_papers.push_back(std::move(letter));
    }
}

void GroupViewModel::save_each(std::vector<RegisteredVenue> venues,
                               const std::filesystem::path& folder,
                               const std::function<void(const RegisteredVenue&)>& save) {
    m_folder = folder;
    m_papers.clear();
    m_days.clear();
    m_without_computer = 0;
    m_unprintable = 0;
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
// draw.
void GroupViewModel::save_papers() {
    m_state.progress = group_drawing();
    changed();
    m_desk.paper_work.begin(
        [papers = std::move(m_papers), days = std::move(m_days), folder = m_folder,
         scheme = m_desk.scheme, &fonts = m_desk.library.fonts, today = m_desk.outside.today(),
         now = m_desk.outside.now()](const LongWork::Tell& tell) {
            const auto goes_on = [&](std::size_t drawn) {
                return tell(static_cast<std::int64_t>(drawn), std::ssize(papers));
            };
            if (!days.empty()) {
                atomic_save(free_name_beside(folder / "dates.ics"), calendar_file(days, now),
                            Rights::as_usual);
            }
            if (!papers.empty()) {
                const auto paper = draw(letters_of(scheme, papers, today), fonts, goes_on);
                if (!paper) {
                    return;
                }
                atomic_save(free_name_beside(folder / "letters.pdf"), pdf_bytes(*paper, fonts),
                            Rights::as_usual);
            }
        },
        [this, here = std::weak_ptr{m_here}] {
            if (!here.expired()) {
                tell_saved();
            }
        });
}

void GroupViewModel::tell_saved() {
    if (const auto trouble = m_desk.paper_work.take_trouble()) {
        m_state.trouble = group_not_drawn(trouble_in_words(*trouble));
    } else {
        std::string words = m_state.done == m_state.all ? group_saved(m_state.done, utf8(m_folder))
                                                        : group_stopped(m_state.done, m_state.all);
        if (m_desk.paper_work.was_cancelled()) {
            words += ' ' + group_not_drawn({});
        }
        if (m_without_computer > 0) {
            words += ' ' + group_without_computer(m_without_computer);
        }
        if (m_unprintable > 0) {
            words += ' ' + group_unprintable(m_unprintable);
        }
        say(std::move(words));
    }
    finish();
}

} // namespace safeplaces
