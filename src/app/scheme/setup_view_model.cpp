#include "app/scheme/setup_view_model.h"

#include "app/artwork.h"
#include "app/scheme/scheme_pack.h"
#include "app/scheme/setup_typed.h"
#include "app/sticker_page.h"
#include "app/words/print_room_words.h"
#include "app/words/saving.h"
#include "app/words/sticker_check_words.h"
#include "documents/pdf_writer.h"
#include "domain/fold.h"
#include "domain/venue/checks.h"

#include <algorithm>
#include <iterator>

namespace safeplaces {

struct SetupViewModel::Made {
    std::unique_ptr<RegisterFile> file;
    Unlocked unlocked;
};

SetupViewModel::SetupViewModel(std::filesystem::path data,
                               const InstalledFiles& files,
                               const Library& library,
                               const Outside& outside,
                               OnReady on_ready)
    : m_data(std::move(data)),
      m_files(files),
      m_library(library),
      m_outside(outside),
      m_on_ready(std::move(on_ready)),
      m_scheme(library.scheme),
      m_work(outside) {
    // What shipped is another council's; its rules are good to begin with.
    m_scheme.email.clear();
    m_scheme.area.clear();
    m_scheme.wards.clear();
    m_state.typed = {{SetupField::approval_months, std::to_string(m_scheme.approval.count())},
                     {SetupField::renewal_days, std::to_string(m_scheme.renewal_notice.count())},
                     {SetupField::provisional_days, std::to_string(m_scheme.provisional.count())},
                     {SetupField::levels, joined(m_scheme.levels, "\n")},
                     {SetupField::gate, "half"}};
    m_state.checks = checks_of(m_scheme);
    m_state.artwork = artwork_slot({});
}

SetupViewModel::~SetupViewModel() = default;

void SetupViewModel::type(SetupField field, const std::string& value) {
    if (!m_work.is_running()) { // what the keys are made for stays as it was looked at
        m_state.typed[field] = value;
    }
}

void SetupViewModel::require(const std::vector<std::string>& checks) {
    tick(checks, m_state.checks);
}

void SetupViewModel::choose_picture() {
    choose_artwork(m_outside, m_state.artwork, [this] { changed(); });
}

void SetupViewModel::drop_picture() {
    drop_artwork(m_state.artwork);
    changed();
}

std::string SetupViewModel::typed(SetupField field) const {
    return typed_in(m_state.typed, field);
}

void SetupViewModel::refuse(SetupField field, const std::string& words) {
    m_state.problems.push_back({field, words});
}

void SetupViewModel::next() {
    if (m_work.is_running()) {
        return; // pressed twice
    }
    m_state.trouble.clear();
    m_state.problems.clear();
    switch (m_state.step) {
    case SetupStep::scheme:
        look_at_scheme();
        break;
    case SetupStep::rules:
        look_at_rules();
        break;
    case SetupStep::contacts:
        look_at_contacts();
        break;
    case SetupStep::user:
        look_at_user();
        break;
    case SetupStep::recovery:
        look_at_groups();
        break;
    case SetupStep::pack:
        if (m_state.has_pack) {
            finish();
            return;
        }
        m_state.trouble = pack_not_saved();
        break;
    }
    if (!m_state.trouble.empty()) {
        changed();
        return;
    }
    if (!m_state.problems.empty()) {
        ++m_state.tries;
    } else if (m_state.step == SetupStep::user) {
        begin_making();
        return;
    } else {
        m_state.step = static_cast<SetupStep>(static_cast<int>(m_state.step) + 1);
        m_state.saved.clear();
    }
    changed();
}

// Once the register is made there is no way back.
void SetupViewModel::back() {
    if (m_state.step != SetupStep::scheme && m_state.step <= SetupStep::user &&
        !m_work.is_running()) {
        m_state.step = static_cast<SetupStep>(static_cast<int>(m_state.step) - 1);
        m_state.problems.clear();
        changed();
    }
}

void SetupViewModel::look_at_scheme() {
    m_scheme.name = typed(SetupField::name);
    m_scheme.id = id_of(m_scheme.name);
    if (m_scheme.name.empty()) {
        refuse(SetupField::name, setup_missing(SetupField::name));
    } else if (m_scheme.id.empty()) {
        refuse(SetupField::name, name_without_letters());
    }
    put_who_and_where(m_state.typed, m_scheme, m_state.problems);
    refuse_unprintable(
        m_state.typed,
        {SetupField::name, SetupField::council, SetupField::email, SetupField::wards},
        m_library.fonts, m_state.problems);
}

void SetupViewModel::look_at_rules() {
    put_rules(m_state.typed, m_scheme, m_state.problems);
    refuse_unprintable(m_state.typed, {SetupField::levels}, m_library.fonts, m_state.problems);
    put_checks(m_state.checks, m_scheme);
}

void SetupViewModel::look_at_contacts() {
    m_contacts.clear();
    std::copy_if(m_library.contacts.begin(), m_library.contacts.end(),
                 std::back_inserter(m_contacts), [](const Contact& each) { return each.always; });
    put_contacts(m_state.typed, m_contacts, m_outside.today(), m_state.problems);
    refuse_unprintable(m_state.typed, {SetupField::contacts}, m_library.fonts, m_state.problems);
}

void SetupViewModel::look_at_user() {
    if (typed(SetupField::user).empty()) {
        refuse(SetupField::user, setup_missing(SetupField::user));
    }
    const std::string& passphrase = m_state.typed[SetupField::passphrase];
    if (length_in_characters(passphrase) < least_scheme_passphrase) {
        refuse(SetupField::passphrase, scheme_passphrase_too_short(least_scheme_passphrase));
    } else if (passphrase != m_state.typed[SetupField::again]) {
        refuse(SetupField::again, scheme_passphrases_differ());
    }
}

// To lay them under the passphrase takes a second on purpose.
void SetupViewModel::begin_making() {
    m_keys.emplace(m_seed ? secret_keys_from(*m_seed) : new_secret_keys());
    m_state.working = making_keys();
    changed();
    m_work.begin([this, passphrase = m_state.typed[SetupField::passphrase]](
                     const LongWork::Tell&) { m_wrapped = wrap(*m_keys, passphrase); },
                 [this] {
                     m_state.working.clear();
                     make();
                     changed();
                 });
}

void SetupViewModel::make() {
    const bool made = tried([&] {
        if (m_work.trouble()) {
            throw MachineError(*m_work.trouble(), "the keys were not laid under the passphrase");
        }
        auto files = pack_files_of(m_scheme, m_contacts, m_files);
        if (!m_state.artwork.bytes.empty()) {
            files.emplace(artwork_path, m_state.artwork.bytes);
        }
        const UserId user{new_uuid(m_outside)};
        auto file = std::make_unique<RegisterFile>(
            RegisterFile::create(m_data, {new_uuid(m_outside)}, m_scheme.name, m_outside.today()));
        try {
            fill(*file, user, public_keys(*m_keys), m_wrapped, files);
        } catch (const MachineError&) {
            // There is never a register which nobody can open.
            const std::filesystem::path folder = file->folder();
            file.reset();
            std::error_code stays;
            std::filesystem::remove_all(folder, stays);
            throw;
        }
        m_state.code = recovery_code(*m_keys);
        m_made = std::make_unique<Made>();
        m_made->file = std::move(file);
        m_made->unlocked.acting = {user, SchemeRole::administrator};
        m_made->unlocked.user_name = typed(SetupField::user);
        m_made->unlocked.keys.push_back(std::move(*m_keys));
    });
    m_keys.reset();
    if (made) {
        m_state.typed.erase(SetupField::passphrase);
        m_state.typed.erase(SetupField::again);
        choose_groups();
        m_state.step = SetupStep::recovery;
    }
}

void SetupViewModel::fill(RegisterFile& file,
                          const UserId& user,
                          const SchemeKeys& keys,
                          const std::string& wrapped,
                          const std::map<std::string, std::string>& files) const {
    const Instant now = m_outside.now();
    file.db().tx([&] {
        KeyBook{file.db()}.add_first(keys, now);
        UserBook{file.db()}.add_first(
            {.id = user, .name = typed(SetupField::user), .role = SchemeRole::administrator},
            {.bytes = wrapped, .generation = 1}, now);
        PackBook{file.db()}.put(files);
        Settings settings{file.db()};
        for (const HandOut what : {HandOut::recovery_sheet, HandOut::pack}) {
            note_hand_out(settings, what); // also when the program ends before they are kept
        }
    });
}

void SetupViewModel::choose_groups() {
    constexpr std::uint64_t groups = 12;
    const auto first = static_cast<int>(m_outside.random() % groups);
    const auto further = 1 + static_cast<int>(m_outside.random() % (groups - 1));
    const int second = (first + further) % static_cast<int>(groups);
    const auto in_words = [](int group) {
        return code_group_in_words(group / groups_in_a_line + 1, group % groups_in_a_line + 1);
    };
    m_state.first_number = first;
    m_state.second_number = second;
    m_state.first_group = in_words(first);
    m_state.second_group = in_words(second);
    m_first_group = group_of(m_state.code, first);
    m_second_group = group_of(m_state.code, second);
}

void SetupViewModel::look_at_groups() {
    for (const auto& [field, group] : {std::pair{SetupField::first_group, &m_first_group},
                                       std::pair{SetupField::second_group, &m_second_group}}) {
        if (as_on_the_sheet(typed(field)) != *group) {
            refuse(field, code_group_wrong());
        }
    }
    if (!m_state.has_sheet) {
        m_state.trouble = sheet_not_kept();
    } else if (m_state.problems.empty()) {
        m_state.code.clear();
    }
}

std::optional<Drawing> SetupViewModel::sheet() {
    Drawing drawing =
        draw(recovery_sheet(m_scheme.name, m_state.code, m_outside.today()), m_library.fonts);
    if (const auto letter = missing_letter(drawing)) {
        m_state.trouble = letter_missing_in_words(*letter, drawing).text;
        changed();
        return std::nullopt;
    }
    return drawing;
}

void SetupViewModel::save_sheet() {
    const auto drawing = sheet();
    if (!drawing) {
        return;
    }
    m_outside.ask_where_to_save(recovery_sheet_question(), "recovery-sheet.pdf",
                                [this, drawing](const std::filesystem::path& path) {
                                    m_state.has_sheet |= tried([&] {
                                        note_sheet(m_made->file->db(), m_made->unlocked.acting,
                                                   m_outside.now());
                                        atomic_save(path, pdf_bytes(*drawing, m_library.fonts));
                                        note_handed_out(HandOut::recovery_sheet);
                                        m_state.saved = saved_in_words(path);
                                    });
                                    changed();
                                });
}

void SetupViewModel::print_sheet() {
    const auto drawing = sheet();
    if (!drawing) {
        return;
    }
    if (!tried([&] { note_sheet(m_made->file->db(), m_made->unlocked.acting, m_outside.now()); })) {
        changed();
        return;
    }
    m_outside.print(*drawing, [this] {
        const bool is_noted = tried([&] { note_handed_out(HandOut::recovery_sheet); });
        m_state.has_sheet |= is_noted;
        changed();
        return is_noted;
    });
}

// The council has taken no sticker back yet.
StickerTrust SetupViewModel::first_trust() const {
    return {.scheme = m_scheme.name,
            .scheme_id = m_scheme.id,
            .keys = public_keys(m_made->unlocked.keys.front()),
            .older = {},
            .withdrawn = {},
            .revoked = RevokedStickers{{}, m_outside.today()}};
}

// The page that checks stickers first, as at the desk.
void SetupViewModel::save_pack() {
    m_outside.ask_where_to_save(
        save_pack_question(), m_scheme.id + ".safescheme",
        [this](const std::filesystem::path& path) {
            m_state.has_pack |= tried([&] {
                const std::string page = save_sticker_page_beside(path, first_trust(), m_files);
                atomic_save(path,
                            next_pack(*m_made->file, m_made->unlocked.acting, m_scheme,
                                      m_made->unlocked.keys, m_outside.now()),
                            Rights::as_usual);
                note_handed_out(HandOut::pack);
                m_state.saved = saved_in_words(path) + ' ' + first_checking_page_in_words(page);
            });
            changed();
        });
}

void SetupViewModel::note_handed_out(HandOut what) {
    handed_out(m_made->file->db(), m_made->unlocked.acting, what, m_outside.now());
}

void SetupViewModel::finish() {
    if (m_made) { // else it was pressed twice
        const std::unique_ptr<Made> made = std::move(m_made);
        m_on_ready(std::move(made->file), std::move(made->unlocked));
    }
}

} // namespace safeplaces
