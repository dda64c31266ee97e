// Opens bytes as a scheme pack. The first byte chooses the layer: a whole file; a manifest that is
// signed, with what follows behind a NUL as the files; the manifest alone.
#include "layers.h"

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/pack.h"
#include "interchange/pack_manifest.h"

#include <cstdint>
#include <cstdlib>

using namespace safeplaces;

namespace {

const SecretKeys council = secret_keys_from(KeySeed{2});

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
    open_whole_file(signed_file(council, {"SPSC\x89\x0D\x0A\x1A\x01\0\0\0", 12},
                                {"uk.safeplaces.scheme.v1\0", 24}, bytes));
}

void read_alone(std::string_view bytes) {
    try {
        static_cast<void>(read_manifest(bytes));
    } catch (const InputError&) {
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return read_a_layer(data, size, {open_whole_file, open_signed, read_alone});
}
