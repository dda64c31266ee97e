#pragma once

#include "app/scheme/long_work.h"
#include "app/scheme/scheme_keys.h"
#include "interchange/keys.h"

#include <functional>
#include <optional>
#include <string>

namespace safeplaces {

// To try a passphrase, or to lay keys under one, takes a second on purpose: so it is done beside
// the window, one at a time. It lives as long as the desk; a page that is left forgets what it
// wanted to do then.
class PassphraseWork {
public:
    explicit PassphraseWork(const Outside& outside) : m_work(outside) {}

    // These three do nothing while something goes on.
    //
    // Whether `typed` opens those wrapped keys.
    void look_at(std::string wrapped, std::string typed, std::function<void(bool is_right)> then);
    // Then wrapped() has them. They outlive the work.
    void wrap_keys(const SecretKeys& keys, std::string passphrase, std::function<void()> then);
    // Then take_made() has new ones.
    void make_keys(std::string passphrase, std::function<void()> then);
    void forget() { m_then = {}; }

    [[nodiscard]] bool is_running() const { return m_work.is_running(); }
    // Why the last one could not be done.
    [[nodiscard]] const std::optional<Trouble>& trouble() const { return m_work.trouble(); }
    // Both throw MachineError where it could not.
    [[nodiscard]] const std::string& wrapped() const;
    [[nodiscard]] NextKeys take_made();

private:
    void begin(std::function<void()> work, std::function<void()> then);
    void throw_trouble() const;

    std::string m_wrapped;
    std::optional<NextKeys> m_made;
    bool m_is_right = false;
    std::function<void()> m_then;
    LongWork m_work; // ends first
};

} // namespace safeplaces
