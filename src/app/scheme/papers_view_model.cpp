#include "app/scheme/papers_view_model.h"

#include "app/scheme/own_passphrase.h"
#include "app/scheme/scheme_keys.h"
#include "app/scheme/scheme_pack.h"
#include "app/scheme/sticker_check_view_model.h"
#include "app/scheme/venue_notice.h"
#include "app/sticker_page.h"
#include "app/words/print_room_words.h"
#include "app/words/saving.h"
#include "app/words/scheme_key_words.h"
#include "app/words/scheme_setup_words.h"
#include "documents/pdf_writer.h"
#include "storage/files.h"
#include "storage/register/what_needs_doing.h"

namespace safeplaces {

PapersViewModel::PapersViewModel(SchemeDesk& desk, const InstalledFiles& installed)
    : m_desk(desk), m_installed(installed) {
    m_state.may_have_sheet = may(desk.acting.role, SchemeAct::change_keys);
    m_state.may_have_pack = may(desk.acting.role, SchemeAct::change_rules);
    m_state.why_no_pack =
        m_state.may_have_pack ? std::string{} : only_administrators_make_the_pack();
    m_state.has_notice = m_state.may_have_sheet && desk.generation > 1;
    m_state.may_tell = may(desk.acting.role, SchemeAct::move_venues);
    read();
}

PapersViewModel::~PapersViewModel() {
    m_desk.passphrase_work.forget();
}

void PapersViewModel::read() {
    read_again([&] {
        m_state.waiting = waiting_in_words(to_hand_out(m_desk.settings));
        m_state.to_tell = to_tell();
        const auto pack = m_desk.pack.all();
        m_state.has_newer =
            m_state.may_have_pack && with_forms_and_courses_of(m_installed, pack) != pack;
    });
}

void PapersViewModel::renew() {
    if (!m_state.has_newer) {
        return;
    }
    m_desk.outside.confirm(renew_question(), renew_words(), [this] {
        if (tried([&] {
                m_desk.file.db().tx([&] {
                    m_desk.pack.change(m_desk.acting,
                                       with_forms_and_courses_of(m_installed, m_desk.pack.all()),
                                       m_desk.outside.now());
                    note_hand_out(m_desk.settings, HandOut::pack);
                });
            })) {
            m_state.news = forms_were_renewed();
            ++m_state.news_number;
            read();
        }
        changed();
    });
}

std::string PapersViewModel::to_tell() {
    const Date today = m_desk.outside.today();
    return venue_notice_in_words(
        static_cast<int>(m_desk.stickers.revoked(today).size()),
        static_cast<int>(WhatNeedsDoing{m_desk.file.db(), today}.count(Work::stickers_to_tell)));
}

// A desk that somebody left open does not give it away.
void PapersViewModel::when_sheet_may_be_seen(const std::string& passphrase,
                                             std::function<void()> then) {
    if (!m_state.may_have_sheet || m_desk.passphrase_work.is_running()) {
        return;
    }
    m_state.trouble.clear();
    m_state.problem.clear();
    m_state.working = looking_at_passphrase();
    changed();
    look_at_own_passphrase(m_desk, passphrase,
                           [this, then = std::move(then)](const std::string& problem) {
                               m_state.working.clear();
                               m_state.problem = problem;
                               m_state.tries += problem.empty() ? 0 : 1;
                               changed();
                               if (problem.empty()) {
                                   then();
                               }
                           });
}

std::optional<Drawing> PapersViewModel::sheet() {
    Drawing drawing = draw(recovery_sheet(m_desk.scheme.name, recovery_code(m_desk.signing_keys()),
                                          m_desk.outside.today()),
                           m_desk.library.fonts);
    if (const auto letter = missing_letter(drawing)) {
        m_state.trouble = letter_missing_in_words(*letter, drawing).text;
        changed();
        return std::nullopt;
    }
    return drawing;
}

void PapersViewModel::save_sheet(const std::string& passphrase) {
    when_sheet_may_be_seen(passphrase, [this] { ask_where_to_save_sheet(); });
}

void PapersViewModel::ask_where_to_save_sheet() {
    const auto drawing = sheet();
    if (!drawing) {
        return;
    }
    m_desk.outside.ask_where_to_save(
        recovery_sheet_question(), "recovery-sheet.pdf",
        [this, drawing](const std::filesystem::path& path) {
            save(path, HandOut::recovery_sheet, Rights::owner_only, [&] {
                note_sheet(m_desk.file.db(), m_desk.acting, m_desk.outside.now());
                return pdf_bytes(*drawing, m_desk.library.fonts);
            });
        });
}

void PapersViewModel::print_sheet(const std::string& passphrase) {
    when_sheet_may_be_seen(passphrase, [this] { send_sheet_to_printer(); });
}

void PapersViewModel::send_sheet_to_printer() {
    const auto drawing = sheet();
    if (!drawing) {
        return;
    }
    if (!tried([&] { note_sheet(m_desk.file.db(), m_desk.acting, m_desk.outside.now()); })) {
        changed();
        return;
    }
    m_desk.outside.print(*drawing, [this] {
        const bool is_noted = tried([&] { note_handed_out(HandOut::recovery_sheet); });
        changed();
        return is_noted;
    });
}

// The page first, with the keys and the revoked stickers of now: when it cannot be saved, nothing
// has been signed or told.
void PapersViewModel::save_with_page(const std::filesystem::path& path,
                                     const std::function<std::string()>& bytes,
                                     const std::function<void()>& note) {
    std::string page;
    if (tried([&] {
            page = save_sticker_page_beside(path, trust_at_desk(m_desk), m_installed);
            atomic_save(path, bytes(), Rights::as_usual);
            note();
        })) {
        say_saved(path);
        m_state.news += ' ' + checking_page_in_words(page);
    }
    changed();
}

void PapersViewModel::save_pack() {
    if (!m_state.may_have_pack) {
        return;
    }
    m_desk.outside.ask_where_to_save(save_pack_question(), m_desk.scheme.id + ".safescheme",
                                     [this](const std::filesystem::path& path) {
                                         save_with_page(
                                             path,
                                             [this] {
                                                 return next_pack(m_desk.file, m_desk.acting,
                                                                  m_desk.scheme, m_desk.keys,
                                                                  m_desk.outside.now());
                                             },
                                             [this] { note_handed_out(HandOut::pack); });
                                     });
}

void PapersViewModel::save_notice() {
    if (!m_state.has_notice) {
        return;
    }
    m_desk.outside.ask_where_to_save(key_notice_question(), m_desk.scheme.id + "-keys.safeplace",
                                     [this](const std::filesystem::path& path) {
                                         save_with_page(
                                             path, [this] { return key_notice(m_desk); },
                                             [this] { note_handed_out(HandOut::key_notice); });
                                     });
}

void PapersViewModel::save_venue_notice() {
    if (!m_state.may_tell) {
        return;
    }
    m_desk.outside.ask_where_to_save(venue_notice_question(),
                                     m_desk.scheme.id + "-notice.safeplace",
                                     [this](const std::filesystem::path& path) {
                                         SignedNotice notice;
                                         save_with_page(
                                             path,
                                             [&] {
                                                 notice = sign_venue_notice(m_desk);
                                                 return notice.bytes;
                                             },
                                             [&] {
                                                 note_told(m_desk, notice.id);
                                                 m_state.to_tell = to_tell();
                                             });
                                     });
}

void PapersViewModel::save(const std::filesystem::path& path,
                           HandOut what,
                           Rights rights,
                           const std::function<std::string()>& bytes) {
    if (tried([&] {
            atomic_save(path, bytes(), rights);
            note_handed_out(what);
        })) {
        say_saved(path);
    }
    changed();
}

void PapersViewModel::note_handed_out(HandOut what) {
    handed_out(m_desk.file.db(), m_desk.acting, what, m_desk.outside.now());
    m_state.waiting = waiting_in_words(to_hand_out(m_desk.settings));
}

void PapersViewModel::say_saved(const std::filesystem::path& path) {
    m_state.news = saved_in_words(path);
    ++m_state.news_number;
}

} // namespace safeplaces
