#include "storage/pin.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace safeplaces {
namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 19'922'944; // bytes: 19 MiB

constexpr int free_tries = 5;
constexpr std::chrono::milliseconds first_wait = std::chrono::seconds(30);
constexpr std::chrono::milliseconds longest_wait = std::chrono::minutes(15);

void begin() {
    if (sodium_init() < 0)
        throw MachineError(Trouble::other, "no source of random numbers");
}

std::int64_t number_from(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

std::chrono::milliseconds wait_after(int misses) {
    if (misses < free_tries)
        return {};
    // 2^5 * 30 s is above the longest wait already.
    const int doublings = std::min(misses - free_tries, 5);
    return std::min(first_wait * (1 << doublings), longest_wait);
}

std::string hash_pin(const std::string& pin) {
    begin();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), pin.data(), pin.size(), passes, memory) != 0)
        throw MachineError(Trouble::other, "not enough memory to hash a PIN");
    return hash.data();
}

bool pin_matches(const std::string& hash, const std::string& pin) {
    begin();
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

PinGuard::PinGuard(Settings& settings, const std::string& whose)
    : m_settings(settings),
      m_misses_key("pin." + whose + ".misses"),
      m_missed_at_key("pin." + whose + ".missed_at") {
}

int PinGuard::misses() {
    return static_cast<int>(number_from(m_settings.get(m_misses_key).value_or("0")));
}

Instant PinGuard::missed_at() {
    const std::string stored = m_settings.get(m_missed_at_key).value_or("0");
    return Instant(std::chrono::milliseconds(number_from(stored)));
}

std::chrono::milliseconds PinGuard::to_wait(Instant now) {
    const auto since = std::max(now - missed_at(), std::chrono::milliseconds(0));
    return std::max(wait_after(misses()) - since, std::chrono::milliseconds(0));
}

PinGuard::Verdict PinGuard::check(const std::string& hash, const std::string& pin, Instant now) {
    if (to_wait(now) > std::chrono::milliseconds(0)) {
        // The clock was set back: the wait begins again, rather than lasting until it catches up.
        if (now < missed_at())
            m_settings.put(m_missed_at_key, std::to_string(now.time_since_epoch().count()));
        return Verdict::wait;
    }
    if (pin_matches(hash, pin)) {
        reset();
        return Verdict::right;
    }
    const int count = std::min(misses() + 1, 1000);
    m_settings.put(m_missed_at_key, std::to_string(now.time_since_epoch().count()));
    m_settings.put(m_misses_key, std::to_string(count));
    return Verdict::wrong;
}

void PinGuard::reset() {
    m_settings.remove(m_misses_key);
    m_settings.remove(m_missed_at_key);
}

} // namespace safeplaces
