#include "app/scheme/backup_work.h"

#include "app/scheme/chain_check.h"
#include "interchange/backup_file.h"
#include "storage/files.h"
#include "storage/register/register_copies.h"

#include <utility>

namespace safeplaces {

namespace fs = std::filesystem;

namespace {

// A file of a moment, gone with whatever SQLite put beside it.
class TemporaryCopy {
public:
    explicit TemporaryCopy(const fs::path& folder) : m_file(temporary_beside(folder / "backup")) {}
    TemporaryCopy(const TemporaryCopy&) = delete;
    TemporaryCopy& operator=(const TemporaryCopy&) = delete;
    ~TemporaryCopy() {
        for (const char* ending : {"", "-journal", "-wal", "-shm"}) {
            fs::path each = m_file;
            std::error_code ignored;
            fs::remove(each += ending, ignored);
        }
    }
    [[nodiscard]] const fs::path& file() const { return m_file; }

private:
    fs::path m_file;
};

// Where a copy waits until it is a register, for adopt_register() sweeps the folder of all; gone
// afterwards.
class Incoming {
public:
    explicit Incoming(const fs::path& data) : m_folder(data / "incoming") {
        make_private_folder(m_folder);
    }
    Incoming(const Incoming&) = delete;
    Incoming& operator=(const Incoming&) = delete;
    ~Incoming() {
        std::error_code ignored;
        fs::remove(m_folder, ignored);
    }
    [[nodiscard]] const fs::path& folder() const { return m_folder; }

private:
    fs::path m_folder;
};

std::int64_t size_of(const fs::path& file) {
    std::error_code ignored;
    return static_cast<std::int64_t>(fs::file_size(file, ignored));
}

BackupProgress progress_of(const LongWork::Tell& tell, std::int64_t all) {
    return [&tell, all](std::uint64_t done) { return tell(static_cast<std::int64_t>(done), all); };
}

// Nothing: it is open, and `plain` good.
std::optional<BackupReport::Kind> unsealed(const fs::path& backup,
                                           const std::string& passphrase,
                                           const fs::path& plain,
                                           const LongWork::Tell& tell) {
    make_private_file(plain);
    try {
        switch (open_backup(backup, plain, passphrase, progress_of(tell, size_of(backup)))) {
        case BackupOutcome::done:
            return std::nullopt;
        case BackupOutcome::stopped:
            return BackupReport::Kind::stopped;
        case BackupOutcome::other_passphrase:
            return BackupReport::Kind::other_passphrase;
        }
    } catch (const InputError&) {
        return BackupReport::Kind::unreadable;
    }
    return std::nullopt;
}

BackupReport saved(const fs::path& folder,
                   const fs::path& to,
                   const std::string& passphrase,
                   const LongWork::Tell& tell) {
    BackupReport report{.kind = BackupReport::Kind::stopped, .file = to};
    const TemporaryCopy plain{folder};
    try {
        copy_register(folder, plain.file(), [&tell] { return !tell(0, 0); });
    } catch (const DbError& error) {
        if (error.fault() != DbFault::stopped) {
            throw;
        }
        return report;
    }
    const fs::path sealed = temporary_beside(to);
    std::error_code ignored;
    try {
        if (seal_backup(plain.file(), sealed, passphrase,
                        progress_of(tell, size_of(plain.file()))) == BackupOutcome::done) {
            restrict_rights(sealed);
            sync_file(sealed);
            move_durably(sealed, to);
            report.kind = BackupReport::Kind::saved;
        }
    } catch (...) {
        fs::remove(sealed, ignored);
        throw;
    }
    fs::remove(sealed, ignored);
    return report;
}

} // namespace

void BackupWork::begin(Do work) {
    m_work.begin(
        [this, work = std::move(work)](const LongWork::Tell& tell) {
            m_result.reset();
            m_result = work(tell);
        },
        [this] {
            m_report = m_result;
            if (m_changed) {
                m_changed();
            }
        });
}

void BackupWork::save(const fs::path& to, const std::string& passphrase) {
    begin([folder = m_file.folder(), to, passphrase](const LongWork::Tell& tell) {
        return saved(folder, to, passphrase, tell);
    });
}

void BackupWork::look_into(const fs::path& backup, const std::string& passphrase) {
    begin([folder = m_file.folder(), id = m_file.id(), backup,
           passphrase](const LongWork::Tell& tell) {
        BackupReport report{.kind = BackupReport::Kind::looked_into, .file = backup};
        const TemporaryCopy plain{folder};
        if (const auto fault = unsealed(backup, passphrase, plain.file(), tell)) {
            report.kind = *fault;
            return report;
        }
        const RegisterToRead copy = open_register_copy(plain.file());
        report.contents = register_contents(*copy.db);
        RegisterAudit audit{*copy.db};
        report.verdict =
            audit.verify(report.contents.id, signed_by(KeyBook{*copy.db}.all()),
                         [&](std::int64_t rows) { return tell(rows, report.contents.changes); });
        const auto own = register_reader(folder);
        RegisterAudit here{*own};
        const std::int64_t newest = audit.head().seq;
        const std::int64_t shared = report.contents.id == id ? here.shared_with(audit) : 0;
        report.is_of_this_register = shared > 0 && shared == newest;
        report.changes_since = here.head().seq - newest;
        report.missing_here = shared > 0 ? newest - shared : 0;
        if (!report.verdict->is_complete) {
            report.kind = BackupReport::Kind::stopped;
        }
        return report;
    });
}

AdoptReport adopt_backup(const fs::path& backup,
                         const std::string& passphrase,
                         const fs::path& data,
                         Instant at,
                         const LongWork::Tell& tell) {
    const Incoming incoming{data};
    const TemporaryCopy plain{incoming.folder()};
    AdoptReport report;
    std::error_code ignored;
    if (const auto fault = unsealed(backup, passphrase, plain.file(), tell)) {
        report.kind = *fault;
    } else if (const RegisterToRead copy = read_register(plain.file());
               fs::exists(data / copy.id.text, ignored)) {
        report.here_already = copy.name;
    } else {
        report.adopted = adopt_register(plain.file(), data, at);
    }
    return report;
}

} // namespace safeplaces
