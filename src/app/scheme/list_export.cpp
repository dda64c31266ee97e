#include "app/scheme/list_export.h"

#include "app/words/command_words.h"
#include "app/words/list_paper_words.h"
#include "app/words/reasons.h"
#include "app/words/saving.h"

#include <utility>

namespace safeplaces {

ListExport::ListExport(RegisterFile& file, const Outside& outside)
    : m_file(file), m_outside(outside) {
}

ListExport::~ListExport() {
    m_is_cancelled = true;
    m_is_working.wait(true);
}

void ListExport::start(std::int64_t all, const std::filesystem::path& file, Write write) {
    m_state = {};
    m_state.is_running = true;
    m_state.all = all;
    m_target = file;
    m_write = std::move(write);
    m_done = 0;
    m_is_cancelled = false;
    m_is_working = true;
    m_outside.in_background([this] { work(); }, [this] { finish(); });
}

void ListExport::cancel() {
    m_is_cancelled = true;
}

ListExportState ListExport::state() const {
    ListExportState now = m_state;
    now.done = m_done;
    return now;
}

void ListExport::forget() {
    if (!m_state.is_running) {
        m_state = {};
    }
}

void ListExport::work() {
    m_failed.reset();
    m_outcome = ExportOutcome::stopped;
    try {
        // A register of a test is in memory, and has no second connection.
        const auto own = m_file.folder().empty() ? nullptr : register_reader(m_file.folder());
        m_outcome = m_write(own ? *own : m_file.db(), m_target, [this](std::int64_t done) {
            m_done = done;
            return !m_is_cancelled;
        });
    } catch (const MachineError& error) {
        m_failed = trouble_in_words(error.trouble());
    } catch (const InputError& error) {
        m_failed = list_has_letter(error.what());
    } catch (const InstallError& error) {
        m_failed = installation_broken(error.what());
    }
    m_is_working = false;
    m_is_working.notify_all();
}

void ListExport::finish() {
    m_state.is_running = false;
    m_write = {};
    if (m_failed) {
        m_state.trouble = *m_failed;
    } else if (m_outcome == ExportOutcome::written) {
        m_state.news = saved_in_words(m_target);
        m_state.file = m_target;
    } else {
        m_state.news = saving_stopped();
    }
    if (m_changed) {
        m_changed();
    }
}

} // namespace safeplaces
