#include "app/scheme/papers_view_model.h"

#include "app/scheme/scheme_pack.h"
#include "app/words/print_room_words.h"
#include "app/words/saving.h"
#include "app/words/scheme_setup_words.h"
#include "documents/pdf_writer.h"
#include "storage/files.h"

namespace safeplaces {

PapersViewModel::PapersViewModel(SchemeDesk& desk) : m_desk(desk) {
    m_state.may_have_sheet = may(desk.acting.role, SchemeAct::change_keys);
}

Drawing PapersViewModel::sheet() const {
    return draw(recovery_sheet(m_desk.scheme.name, recovery_code(m_desk.signing_keys()),
                               m_desk.outside.today()),
                m_desk.library.fonts);
}

void PapersViewModel::save_sheet() {
    if (!m_state.may_have_sheet) {
        return;
    }
    const Drawing drawing = sheet();
    if (const auto letter = missing_letter(drawing)) {
        m_state.trouble = letter_missing_in_words(*letter, drawing).text;
        changed();
        return;
    }
    m_desk.outside.ask_where_to_save(
        recovery_sheet_question(), "recovery-sheet.pdf",
        [this, drawing](const std::filesystem::path& path) {
            save(path, [&] { return pdf_bytes(drawing, m_desk.library.fonts); });
        });
}

void PapersViewModel::print_sheet() {
    if (m_state.may_have_sheet) {
        m_desk.outside.print(sheet(), [] { return true; });
    }
}

void PapersViewModel::save_pack() {
    m_desk.outside.ask_where_to_save(
        save_pack_question(), m_desk.scheme.id + ".safescheme",
        [this](const std::filesystem::path& path) {
            save(path, [this] { return next_pack(m_desk.file, m_desk.scheme, m_desk.keys); });
        });
}

void PapersViewModel::save(const std::filesystem::path& path,
                           const std::function<std::string()>& bytes) {
    if (tried([&] { atomic_save(path, bytes()); })) {
        m_state.news = saved_in_words(path);
        ++m_state.news_number;
    }
    changed();
}

} // namespace safeplaces
