#pragma once

#include "app/scheme/long_work.h"
#include "storage/register/key_book.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_file.h"

#include <functional>
#include <optional>

namespace safeplaces {

// Whether a signature over an audit head is that of the generation which it names.
[[nodiscard]] RegisterAudit::IsSigned signed_by(std::vector<KeyGeneration> generations);

// Checks the whole audit chain beside the window. It lives as long as the desk.
class ChainCheck {
public:
    ChainCheck(RegisterFile& file, const Outside& outside) : m_file(file), m_work(outside) {}

    void begin();
    void cancel() { m_work.cancel(); }

    [[nodiscard]] const LongWork& work() const { return m_work; }
    // Of the last one that came to an end.
    [[nodiscard]] const std::optional<AuditVerdict>& verdict() const { return m_verdict; }
    // `changed` runs when one ended. One observer.
    void observe(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    void check(const LongWork::Tell& tell);
    void finish();

    RegisterFile& m_file;
    std::optional<AuditVerdict> m_result;
    std::optional<AuditVerdict> m_verdict;
    std::function<void()> m_changed;
    LongWork m_work; // ends first
};

} // namespace safeplaces
