#include "storage/unnamed_file.h"

#include "storage/files.h"

#include <system_error>
#include <utility>

namespace safeplaces {

namespace fs = std::filesystem;

namespace {

// The same file under a second name, so that the first never stands empty. A copy where a disk
// knows no second names, as a memory stick.
fs::path beside_itself(const fs::path& file) {
    move_durably(file, file); // throws where another program has it open (Windows)
    fs::path aside = temporary_beside(file);
    std::error_code refused;
    fs::create_hard_link(file, aside, refused);
    if (refused) {
        copy_durably(file, aside);
    }
    return aside;
}

} // namespace

UnnamedFile::UnnamedFile(fs::path unnamed) : m_path(std::move(unnamed)) {
}

UnnamedFile::~UnnamedFile() {
    std::error_code ignored;
    if (!m_is_kept && m_is_named && !m_aside.empty()) {
        fs::rename(m_aside, m_path, ignored);
        return;
    }
    fs::remove(m_aside, ignored);
    if (!m_is_kept) {
        fs::remove(m_path, ignored);
    }
}

void UnnamedFile::take_name(const fs::path& name) {
    if (m_is_named) {
        return;
    }
    std::error_code is_absent;
    if (m_aside.empty() && fs::is_regular_file(name, is_absent)) { // a folder is in the way
        m_aside = beside_itself(name);
    }
    move_durably(m_path, name);
    m_path = name;
    m_is_named = true;
}

} // namespace safeplaces
