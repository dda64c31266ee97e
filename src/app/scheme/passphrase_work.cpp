#include "app/scheme/passphrase_work.h"

#include <utility>

namespace safeplaces {

void PassphraseWork::look_at(std::string wrapped,
                             std::string typed,
                             std::function<void(bool is_right)> then) {
    begin([this, wrapped = std::move(wrapped),
           typed = std::move(typed)] { m_is_right = unwrap(wrapped, typed).has_value(); },
          [this, then = std::move(then)] { then(m_is_right); });
}

void PassphraseWork::wrap_keys(const SecretKeys& keys,
                               std::string passphrase,
                               std::function<void()> then) {
    begin([this, &keys, passphrase = std::move(passphrase)] { m_wrapped = wrap(keys, passphrase); },
          std::move(then));
}

void PassphraseWork::make_keys(std::string passphrase, std::function<void()> then) {
    begin([this, passphrase = std::move(passphrase)] { m_made.emplace(next_keys(passphrase)); },
          std::move(then));
}

const std::string& PassphraseWork::wrapped() const {
    throw_trouble();
    return m_wrapped;
}

NextKeys PassphraseWork::take_made() {
    throw_trouble();
    NextKeys made = std::move(m_made.value());
    m_made.reset();
    return made;
}

void PassphraseWork::throw_trouble() const {
    if (trouble()) {
        throw MachineError(*trouble(), "the keys were not laid under a passphrase");
    }
}

void PassphraseWork::begin(std::function<void()> work, std::function<void()> then) {
    if (is_running()) {
        return;
    }
    m_is_right = false;
    m_wrapped.clear();
    m_made.reset();
    m_then = std::move(then);
    m_work.begin([work = std::move(work)](const LongWork::Tell&) { work(); },
                 [this] {
                     if (const auto next = std::exchange(m_then, {})) {
                         next();
                     } else {
                         m_made.reset(); // keys that nobody wants
                     }
                 });
}

} // namespace safeplaces
