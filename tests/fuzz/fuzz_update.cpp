// Reads bytes as an update. The first byte chooses the layer: the whole file; a head that its
// publisher has signed, with the installer behind a NUL.
#include "../interchange/update_samples.h"
#include "domain/error.h"
#include "layers.h"

#include <sstream>

using namespace safeplaces;

namespace {

const SecretKeys publisher = publisher_keys();
const InstalledProgram here = installed_program();

// Nothing comes out that its head did not announce, and what is good is newer and for this system.
void read_whole(std::string_view bytes) {
    std::istringstream file{std::string{bytes}};
    std::string installer;
    const UpdateCheck read =
        read_update(file, here, [&](std::string_view piece) { installer += piece; });
    require(read.fault || digest_of(installer) == read.head.hash);
    require(read.fault || (read.head.version > here.version && read.head.system == here.system));
    require(installer.size() <= read.head.size);
}

void read_signed(std::string_view bytes) {
    const std::string_view json = bytes.substr(0, bytes.find('\0'));
    const auto installer = bytes.substr(std::min(json.size() + 1, bytes.size()));
    read_whole(signed_update_head(json, publisher).append(installer));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return read_a_layer(data, size, {&read_whole, &read_signed});
}
