// Opens bytes as a scheme pack. The first byte chooses the layer: a whole file; a manifest that is
// signed, with what follows behind a NUL as the files; the manifest alone.
#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/pack.h"
#include "interchange/pack_manifest.h"

#include <cstdint>
#include <cstdlib>

using namespace safeplaces;

namespace {

const SecretKeys council = secret_keys_from(KeySeed{2});

void require(bool good) {
    if (!good) {
        std::abort();
    }
}

// What opens, and is signed by these keys, is the same bytes when it is signed again from what was
// read; or at least a pack that opens, where its JSON was written another way.
void open_whole_file(std::string_view bytes) {
    try {
        const Pack pack = open_pack(bytes, "fuzz.safescheme");
        for (const PackFile& file : pack.files) {
            require(is_pack_path(file.path));
        }
        if (pack.keys == public_keys(council)) {
            const std::string again = sign_pack(pack, council);
            require(sign_pack(open_pack(again, "again"), council) == again);
        }
    } catch (const InputError&) {
    } catch (const MachineError&) {
    }
}

void open_signed(std::string_view bytes) {
    const std::string_view manifest = bytes.substr(0, bytes.find('\0'));
    const std::string_view files = bytes.substr(std::min(manifest.size() + 1, bytes.size()));
    std::string pack{"SPSC\x89\x0D\x0A\x1A\x01\0\0\0", 12};
    add_number(static_cast<std::uint32_t>(manifest.size()), pack);
    pack += text_of(council.sign(std::string{"uk.safeplaces.scheme.v1\0", 24}.append(manifest)));
    pack.append(manifest).append(files);
    open_whole_file(pack);
}

void read_alone(std::string_view bytes) {
    try {
        static_cast<void>(read_manifest(bytes));
    } catch (const InputError&) {
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
    switch (data[0] % 3) {
    case 0:
        open_whole_file(bytes);
        break;
    case 1:
        open_signed(bytes);
        break;
    case 2:
        read_alone(bytes);
        break;
    }
    return 0;
}
