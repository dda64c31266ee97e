#pragma once

#include <filesystem>

namespace safeplaces {

// A file that is to get its name together with a record in a database: it takes the name inside the
// record's transaction, and keeps it once that has been committed. Until then what stood under the
// name is whole: it stands there still, or it stands there again. A program that is killed leaves
// either of the two there, whole; the new one perhaps without its record.
class UnnamedFile {
public:
    // Pre: it stands in the folder in which it gets its name, as one of temporary_beside().
    explicit UnnamedFile(std::filesystem::path unnamed);
    UnnamedFile(const UnnamedFile&) = delete;
    UnnamedFile& operator=(const UnnamedFile&) = delete;
    // What was not kept goes; what stood under its name stands there again.
    ~UnnamedFile();

    // Once it has its name this does nothing: after a full disk a change runs twice (Db::tx).
    // Throws MachineError; then it has no name.
    void take_name(const std::filesystem::path& name);
    void keep() noexcept { m_is_kept = true; }

private:
    std::filesystem::path m_path;
    std::filesystem::path m_aside{}; // what stood under the name; empty: nothing
    bool m_is_named = false;
    bool m_is_kept = false;
};

} // namespace safeplaces
