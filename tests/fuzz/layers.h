#pragma once

#include "interchange/bytes.h"
#include "interchange/keys.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>

namespace safeplaces {

// What fuzz targets of readers in several layers share.

inline void require(bool good) {
    if (!good) {
        std::abort();
    }
}

using LayerReader = void (*)(std::string_view bytes);

// The first byte chooses who reads the rest.
inline int read_a_layer(const std::uint8_t* data,
                        std::size_t size,
                        std::initializer_list<LayerReader> readers) {
    if (size > 0) {
        const auto* bytes = reinterpret_cast<const char*>(data) + 1;
        readers.begin()[data[0] % readers.size()]({bytes, size - 1});
    }
    return 0;
}

// A file of signed_files.h with a true signature: the manifest stands before a NUL, its files
// behind it. `head` is what the file begins with, `context` what its signature is bound to.
inline std::string
signed_file(const SecretKeys& keys, std::string head, std::string context, std::string_view bytes) {
    const std::string_view manifest = bytes.substr(0, bytes.find('\0'));
    const std::string_view files = bytes.substr(std::min(manifest.size() + 1, bytes.size()));
    add_number(static_cast<std::uint32_t>(manifest.size()), head);
    head += text_of(keys.sign(context.append(manifest)));
    return head.append(manifest).append(files);
}

} // namespace safeplaces
