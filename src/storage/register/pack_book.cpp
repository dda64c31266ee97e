#include "storage/register/pack_book.h"

#include "storage/register/register_audit.h"

namespace safeplaces {

namespace {

Blob blob_of(const std::string& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

} // namespace

PackBook::PackBook(Db& db) : m_db(db) {
}

std::map<std::string, std::string> PackBook::all() {
    std::map<std::string, std::string> files;
    Rows rows = m_db.query("SELECT path, bytes FROM pack_file ORDER BY path");
    while (rows.next()) {
        const std::vector<std::uint8_t> bytes = rows.blob(1);
        files.emplace(rows.text(0), std::string{bytes.begin(), bytes.end()});
    }
    return files;
}

void PackBook::change(const Acting& acting,
                      const std::map<std::string, std::string>& files,
                      Instant at) {
    require(acting, SchemeAct::change_rules);
    m_db.tx([&] {
        put(files);
        RegisterAudit(m_db).add(at, acting, RegisterAct::rules_changed);
    });
}

void PackBook::put(const std::map<std::string, std::string>& files) {
    m_db.tx([&] {
        m_db.exec("DELETE FROM pack_file");
        for (const auto& [path, bytes] : files) {
            m_db.exec("INSERT INTO pack_file(path, bytes) VALUES($1, $2)", {path, blob_of(bytes)});
        }
    });
}

} // namespace safeplaces
