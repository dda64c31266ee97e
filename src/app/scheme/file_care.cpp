#include "app/scheme/file_care.h"

#include "storage/register/person_book.h"

#include <chrono>
#include <thread>
#include <utility>

namespace safeplaces {

namespace {

// How long the desk waits for a copy that cannot make way any more: the last part of a big one.
constexpr std::chrono::seconds longest_wait{30};

// What made way is tried again so often, with a pause each time.
constexpr int most_tries = 20;
constexpr std::chrono::milliseconds pause{3000};
constexpr std::chrono::milliseconds nap{50};

} // namespace

FileCare::FileCare(RegisterFile& file, const Outside& outside) : m_file(file), m_work(outside) {
    file.db().when_waiting([this] { m_is_waited_for = true; }, longest_wait);
}

FileCare::~FileCare() {
    m_file.db().when_waiting({}, {});
}

void FileCare::begin(Date today) {
    work([this, today](const LongWork::Tell& tell) {
        m_no_backup.reset();
        back_up_register_when_due(m_file.folder(), today, [&tell] { return !tell(0, 0); });
    });
}

void FileCare::erase() {
    if (m_work.is_running()) {
        m_again = true;
    } else {
        work([](const LongWork::Tell&) {});
    }
}

// A backup that cannot be made is tried again with the next unlock; the names go in any case.
void FileCare::work(std::function<void(const LongWork::Tell& tell)> first) {
    if (m_file.folder().empty()) {
        return; // of a test, in memory
    }
    m_work.begin(
        [this, first = std::move(first)](const LongWork::Tell& tell) {
            try {
                first(tell);
            } catch (const MachineError& error) {
                m_no_backup = error.trouble();
            }
            m_found = erase_in_files(tell);
        },
        [this] {
            m_named = m_found;
            if (std::exchange(m_again, false)) {
                erase();
            }
            if (m_changed) {
                m_changed();
            }
        });
}

std::vector<std::filesystem::path> FileCare::erase_in_files(const LongWork::Tell& tell) {
    const std::filesystem::path folder = m_file.folder();
    for (int tries = 1;; ++tries) {
        m_is_waited_for = false;
        std::vector<std::filesystem::path> named{folder / "register.db"};
        try {
            named = erase_in_register_files_when_due(
                folder, [&] { return m_is_waited_for || !tell(0, 0); });
        } catch (const MachineError&) { // nothing could be searched
        }
        if (!m_is_waited_for || tries == most_tries) {
            return named;
        }
        for (auto waited = nap; waited < pause; waited += nap) {
            if (!tell(0, 0)) {
                return named;
            }
            std::this_thread::sleep_for(nap);
        }
    }
}

} // namespace safeplaces
