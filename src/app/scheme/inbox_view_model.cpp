#include "app/scheme/inbox_view_model.h"

#include "app/scheme/conflicts_view_model.h"
#include "app/scheme/inbox_files.h"
#include "app/scheme/venue_details.h"
#include "app/words/scheme_inbox_words.h"
#include "domain/venue/form.h"
#include "interchange/mail.h"
#include "storage/files.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

namespace safeplaces {

namespace {

// In one step, between which the window has its turn.
constexpr std::size_t files_at_once = parcels_at_once;
constexpr std::size_t bytes_at_once = 256 * 1024; // or one file that is bigger

// Each file is taken in whole or not at all, so that one backup serves for those of a while.
constexpr std::chrono::hours backup_serves{1};

FileOutcome outcome_of(const IntakeResult& result) {
    switch (result.outcome) {
    case IntakeOutcome::new_records:
    case IntakeOutcome::nothing_new:
        break;
    case IntakeOutcome::already_taken_in:
        return FileOutcome::already_here;
    case IntakeOutcome::needs_enrolling:
        return FileOutcome::decide;
    case IntakeOutcome::device_revoked:
    case IntakeOutcome::other_venue:
    case IntakeOutcome::unacceptable:
        return FileOutcome::refused;
    }
    return result.n_conflicting > 0 ? FileOutcome::decide : FileOutcome::taken;
}

} // namespace

InboxViewModel::InboxViewModel(SchemeDesk& desk,
                               std::function<void()> taken_in,
                               InboxResults before)
    : m_desk(desk), m_taken_in(std::move(taken_in)) {
    tried([this] { read_waiting(); });
    show_again(std::move(before));
}

InboxViewModel::~InboxViewModel() {
    m_desk.words_reading.cancel();
}

// But for those that wait: they are in the register.
InboxResults InboxViewModel::results() const {
    InboxResults kept{.rows = {},
                      .new_records = m_state.new_records,
                      .result = m_state.is_running ? stopped_in_words(m_state.done, m_state.all)
                                                   : m_state.result};
    for (std::size_t place = 0; place < m_state.rows.size(); ++place) {
        if (!m_waiting[place]) {
            kept.rows.push_back(m_state.rows[place]);
        }
    }
    return kept;
}

void InboxViewModel::show_again(InboxResults before) {
    m_state.new_records = before.new_records;
    m_state.result = std::move(before.result);
    const std::vector<InboxRow> waiting = m_state.rows;
    for (InboxRow& row : before.rows) {
        // Some that wait are refused: the register has those too.
        if (std::find(waiting.begin(), waiting.end(), row) == waiting.end()) {
            ++m_state.all;
            add_row(std::move(row));
        }
    }
}

long long InboxViewModel::waiting_count() const {
    std::set<std::string> computers;
    for (const auto& each : m_waiting) {
        if (each) {
            computers.insert(each->device.device.text);
        }
    }
    return conflict_count(m_desk) + static_cast<long long>(computers.size());
}

std::optional<VenueId> InboxViewModel::venue_of(int row) {
    const VenueId id = m_state.rows.at(static_cast<std::size_t>(row)).id;
    bool is_here = false;
    if (!tried([&] { is_here = m_desk.venues.find(id).has_value(); })) {
        changed();
    }
    return is_here ? std::optional{id} : std::nullopt;
}

bool InboxViewModel::is_to_compare(int row) const {
    return m_waiting.at(static_cast<std::size_t>(row)).has_value();
}

void InboxViewModel::choose_files() {
    m_desk.outside.ask_which_files(
        files_question(), "*.safeplace;*.eml",
        [this](const std::vector<std::filesystem::path>& files) { add(files); });
}

void InboxViewModel::choose_folder() {
    m_desk.outside.ask_which_folder(folder_question(),
                                    [this](const std::filesystem::path& folder) { add({folder}); });
}

// What somebody chose or dropped is read, whatever its name; of a folder, what can be ours.
void InboxViewModel::add(const std::vector<std::filesystem::path>& paths) {
    if (!may(m_desk.acting.role, SchemeAct::take_in_parcels)) {
        return;
    }
    const std::size_t before = m_files.size();
    for (const std::filesystem::path& path : paths) {
        list(path);
    }
    if (m_files.size() == before) {
        changed(); // a row says so
        return;
    }
    if (std::exchange(m_state.is_running, true)) {
        return; // goes on with these too
    }
    m_state.result = reading_in_words(m_state.done, m_state.all);
    changed();
    begin();
}

// A backup first, which takes a while in a big register.
void InboxViewModel::begin() {
    const std::filesystem::path folder = m_desk.file.folder();
    if (folder.empty() || has_backup()) { // in memory: of a test
        m_desk.outside.soon([this] { step(); });
        return;
    }
    m_no_backup.reset();
    m_is_stopped = false;
    m_desk.outside.in_background(
        [this, folder, today = m_desk.outside.today()] {
            try {
                back_up_register_before_import(folder, today,
                                               [this] { return m_is_stopped.load(); });
            } catch (const MachineError& error) {
                m_no_backup = error.trouble();
            }
        },
        [this] {
            if (!m_no_backup) {
                m_backed_up = m_desk.outside.now();
            }
            step();
        });
}

bool InboxViewModel::has_backup() const {
    const Instant now = m_desk.outside.now();
    return m_backed_up && *m_backed_up <= now && now < *m_backed_up + backup_serves;
}

void InboxViewModel::list(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
        m_files.push_back(path);
        ++m_state.all;
        return;
    }
    const FolderFiles found = files_for_inbox(path);
    for (const std::filesystem::path& folder : found.unreadable) {
        refuse_folder(folder, folder_unreadable());
    }
    if (found.files.empty() && found.unreadable.empty()) {
        refuse_folder(path, no_file_of_ours());
    }
    m_files.insert(m_files.end(), found.files.begin(), found.files.end());
    m_state.all += static_cast<int>(found.files.size());
}

void InboxViewModel::refuse_folder(const std::filesystem::path& folder, std::string words) {
    ++m_state.all; // one of the things that are gone through
    add_row({FileOutcome::refused, {}, utf8(folder.filename()), std::move(words)});
}

void InboxViewModel::cancel() {
    m_files.clear();
    m_is_stopped = true; // the backup before them too
}

// A few files, in one transaction; then the window has its turn.
void InboxViewModel::step() {
    const bool went_well = tried([&] {
        if (m_no_backup && !m_files.empty()) {
            throw MachineError(*m_no_backup, "no backup before files are taken in");
        }
        std::vector<Arrived> arrived;
        std::size_t bytes = 0;
        while (!m_files.empty() && arrived.size() < files_at_once && bytes < bytes_at_once) {
            const std::size_t before = arrived.size();
            read(m_files.front(), arrived);
            m_files.pop_front();
            for (std::size_t place = before; place < arrived.size(); ++place) {
                bytes += arrived[place].bytes.size();
            }
        }
        take_in(arrived);
    });
    if (!went_well) {
        m_files.clear(); // they are where they were; trouble says why
    }
    if (!m_files.empty()) {
        m_state.result = reading_in_words(m_state.done, m_state.all);
        changed();
        m_desk.outside.soon([this] { step(); });
        return;
    }
    finish();
    // Whoever is on the phone keeps the words that they compare.
    select(m_state.selected < 0 && !m_state.rows.empty() ? 0 : m_state.selected);
}

void InboxViewModel::read(const std::filesystem::path& file, std::vector<Arrived>& arrived) {
    const std::string name = utf8(file.filename());
    if (is_too_big_for_inbox(file)) {
        add_row({FileOutcome::refused,
                 {},
                 name,
                 is_mail(file) ? mail_too_big() : fault_in_words(ParcelFault::too_big)});
        return;
    }
    try {
        std::string bytes = read_file(file);
        if (!is_mail(file)) {
            arrived.push_back({name, std::move(bytes)});
            return;
        }
        bool has_one = false;
        for (MailAttachment& each : our_attachments(bytes, name)) {
            if (is_for_inbox(path_from_utf8(each.name))) {
                m_state.all += has_one ? 1 : 0; // the mail itself was counted
                has_one = true;
                arrived.push_back({each.name, std::move(each.bytes)});
            }
        }
        if (!has_one) {
            add_row({FileOutcome::refused, {}, name, no_parcel_inside()});
        }
    } catch (const MachineError&) {
        add_row({FileOutcome::refused, {}, name, file_unreadable()});
    } catch (const InputError&) {
        add_row({FileOutcome::refused, {}, name, mail_too_big()});
    }
}

void InboxViewModel::take_in(std::vector<Arrived>& arrived) {
    std::vector<ArrivedParcel> parcels;
    std::vector<const Arrived*> files;
    const auto enrolled = [&](const DeviceId& id) -> std::optional<DeviceKeys> {
        const auto device = m_desk.devices.find(id);
        return device ? std::optional{device->keys} : std::nullopt;
    };
    for (Arrived& each : arrived) {
        auto opened = open_submission(each.bytes, m_desk.keys, enrolled);
        if (const auto* fault = std::get_if<ParcelFault>(&opened)) {
            add_row({FileOutcome::refused, {}, each.file, fault_in_words(*fault)});
            continue;
        }
        auto& parcel = std::get<OpenedSubmission>(opened);
        if (parcel.needs_enrolling) {
            wait_for_words(std::move(each), parcel);
            continue;
        }
        ArrivedParcel made{.submission = std::move(parcel.submission), .content = parcel.content};
        if (made.submission.registration) {
            made.details = details_of(m_desk.library.registration, *made.submission.registration);
        }
        parcels.push_back(std::move(made));
        files.push_back(&each);
    }
    ParcelIntake intake{m_desk.file.db(), intake_rules(m_desk)};
    const std::vector<IntakeResult> results = intake.take_in(m_desk.acting, parcels);
    for (std::size_t place = 0; place < results.size(); ++place) {
        m_state.new_records += results[place].n_new;
        add_row({outcome_of(results[place]), name_of(parcels[place].submission.venue),
                 files[place]->file, result_in_words(results[place]),
                 parcels[place].submission.venue});
    }
}

void InboxViewModel::add_row(InboxRow row, std::optional<Waiting> waiting) {
    ++m_state.done;
    ++count_of(row.outcome);
    // Those that need somebody first, each kind as it came.
    const auto place =
        std::find_if(m_state.rows.begin(), m_state.rows.end(),
                     [&](const InboxRow& each) { return each.outcome > row.outcome; });
    m_state.selected += place - m_state.rows.begin() <= m_state.selected ? 1 : 0;
    ++m_state.rows_number;
    m_waiting.insert(m_waiting.begin() + (place - m_state.rows.begin()), std::move(waiting));
    m_state.rows.insert(place, std::move(row));
}

int& InboxViewModel::count_of(FileOutcome outcome) {
    switch (outcome) {
    case FileOutcome::decide:
        return m_state.to_decide;
    case FileOutcome::refused:
        return m_state.refused;
    case FileOutcome::taken:
        return m_state.taken;
    case FileOutcome::already_here:
        break;
    }
    return m_state.already_here;
}

void InboxViewModel::finish() {
    m_state.is_running = false;
    m_state.result = m_state.done == m_state.all ? finished_in_words(m_state.all)
                                                 : stopped_in_words(m_state.done, m_state.all);
    m_state.all = m_state.done;
    m_no_backup.reset();
    tell_others();
}

void InboxViewModel::tell_others() {
    m_desk.search.forget();
    m_desk.file_care.erase();
    m_taken_in();
}

std::string InboxViewModel::name_of(const VenueId& venue) {
    const auto found = m_desk.venues.find(venue);
    return found ? found->name : std::string{};
}

} // namespace safeplaces
