#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace safeplaces {

// SplitMix64: our own, because the standard's distributions differ between libraries, and a stored
// seed must draw the same everywhere. Not for secrets.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    // A number from 0 to `count - 1`, each as likely. Pre: count > 0.
    std::size_t below(std::size_t count) {
        const auto range = static_cast<std::uint64_t>(count);
        const std::uint64_t unfair = (0 - range) % range; // the lowest values would come up oftener
        std::uint64_t value = next();
        while (value < unfair) {
            value = next();
        }
        return static_cast<std::size_t>(value % range);
    }

    // 64 bits.
    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    template <class Item>
    void shuffle(std::span<Item> items) {
        for (std::size_t left = items.size(); left > 1; --left) {
            std::swap(items[left - 1], items[below(left)]);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace safeplaces
