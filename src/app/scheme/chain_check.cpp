#include "app/scheme/chain_check.h"

#include "interchange/keys.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

RegisterAudit::IsSigned signed_by(std::vector<KeyGeneration> generations) {
    return [generations = std::move(generations)](int generation, std::string_view text,
                                                  const Signature& signature) {
        return std::any_of(generations.begin(), generations.end(), [&](const KeyGeneration& each) {
            return each.generation == generation &&
                   is_signed_by(each.keys.signing, text, signature);
        });
    };
}

void ChainCheck::begin() {
    m_work.begin([this](const LongWork::Tell& tell) { check(tell); }, [this] { finish(); });
}

void ChainCheck::check(const LongWork::Tell& tell) {
    m_result.reset();
    // A register of a test, in memory, has no second connection.
    const auto own = m_file.folder().empty() ? nullptr : register_reader(m_file.folder());
    Db& db = own ? *own : m_file.db();
    RegisterAudit audit{db};
    const std::int64_t all = audit.head().seq;
    m_result = audit.verify(m_file.id(), signed_by(KeyBook{db}.all()),
                            [&](std::int64_t rows) { return tell(rows, all); });
}

void ChainCheck::finish() {
    if (m_result && m_result->is_complete) {
        m_verdict = m_result;
    }
    if (m_changed) {
        m_changed();
    }
}

} // namespace safeplaces
