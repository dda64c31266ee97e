#include "app/manager_pin.h"

#include "app/words/pin_words.h"
#include "storage/pin.h"

#include <algorithm>
#include <cctype>

namespace safeplaces {

namespace {

constexpr const char* pin_key = "manager.pin";
constexpr const char* recovery_key = "manager.recovery";
constexpr const char* guard_name = "manager";

bool is_pin(const std::string& text) {
    return text.size() >= 4 && text.size() <= 8 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// 12 letters that cannot be mistaken for digits or each other: 60 bits.
std::string new_recovery_code(const Outside& outside) {
    static constexpr std::string_view letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    std::uint64_t dice = outside.random();
    std::string code;
    for (int i = 0; i < 12; ++i) {
        code += i > 0 && i % 4 == 0 ? "-" : "";
        code += letters[dice % letters.size()];
        dice /= letters.size();
    }
    return code;
}

std::string plain_code(const std::string& typed) {
    std::string code;
    for (const char c : typed) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
            code += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        }
    }
    return code;
}

PinVerdict verdict_of(PinGuard::Verdict verdict) {
    switch (verdict) {
    case PinGuard::Verdict::right:
        return PinVerdict::right;
    case PinGuard::Verdict::wrong:
        return PinVerdict::wrong;
    case PinGuard::Verdict::wait:
        break;
    }
    return PinVerdict::wait;
}

// Looks at a PIN; the try that begins a wait is noted. `subject`: whose, "" for the manager's.
PinVerdict looked_at(Desk& desk,
                     const std::string& whose,
                     const std::string& hash,
                     const std::string& typed,
                     const std::string& subject) {
    PinGuard guard{desk.settings, whose};
    const Instant now = desk.outside.now();
    const PinVerdict verdict = verdict_of(guard.check(hash, typed, now));
    if (verdict == PinVerdict::wrong && guard.to_wait(now) > std::chrono::milliseconds{0}) {
        desk.audit.add(now, Actor::program, AuditAction::pin_locked, subject);
    }
    return verdict;
}

} // namespace

std::string pin_problem_in_words(const std::string& pin, const std::string& again) {
    if (!is_pin(pin)) {
        return pin_not_digits();
    }
    return pin == again ? std::string{} : pins_differ();
}

std::string set_manager_pin(Desk& desk, const std::string& pin) {
    std::string code = new_recovery_code(desk.outside);
    // All or nothing: a PIN without its code could lock the owner out.
    desk.file.db().tx([&] {
        desk.settings.put(recovery_key, hash_pin(plain_code(code)));
        desk.settings.put(pin_key, hash_pin(pin));
        PinGuard{desk.settings, guard_name}.reset();
        desk.audit.add(desk.outside.now(), Actor::manager, AuditAction::manager_pin_set, "");
    });
    desk.recovery_to_write_down = code;
    return code;
}

PinVerdict try_manager_pin(Desk& desk, const std::string& typed) {
    const auto pin = desk.settings.get(pin_key);
    if (!pin) {
        return PinVerdict::right;
    }
    const std::string code = plain_code(typed);
    const auto recovery = desk.settings.get(recovery_key);
    if (code.size() == 12 && recovery) {
        const PinVerdict verdict = looked_at(desk, guard_name, *recovery, code, {});
        return verdict == PinVerdict::right ? PinVerdict::recovered : verdict;
    }
    return looked_at(desk, guard_name, *pin, typed, {});
}

PinVerdict try_person_pin(Desk& desk, const PersonId& person, const std::string& typed) {
    const auto pin = desk.people.pin_hash(person);
    if (!pin) {
        return PinVerdict::right;
    }
    return looked_at(desk, person.text, *pin, typed, person.text);
}

std::string verdict_in_words(PinVerdict verdict, Desk& desk, const std::string& whose) {
    switch (verdict) {
    case PinVerdict::right:
    case PinVerdict::recovered:
        return {};
    case PinVerdict::wrong:
        return pin_wrong();
    case PinVerdict::wait:
        break;
    }
    return pin_must_wait(PinGuard{desk.settings, whose}.to_wait(desk.outside.now()));
}

} // namespace safeplaces
