#include "storage/whereabouts.h"

#include "storage/files.h"
#include "storage/platform/system.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

// How the name of the folder begins that the service's program makes, and what people call it.
constexpr std::array services{
    std::pair<std::string_view, std::string_view>{"OneDrive", "OneDrive"},
    std::pair<std::string_view, std::string_view>{"Dropbox", "Dropbox"},
    std::pair<std::string_view, std::string_view>{"Google Drive", "Google Drive"},
    std::pair<std::string_view, std::string_view>{"GoogleDrive", "Google Drive"},
    std::pair<std::string_view, std::string_view>{"My Drive", "Google Drive"},
    std::pair<std::string_view, std::string_view>{"Nextcloud", "Nextcloud"},
    std::pair<std::string_view, std::string_view>{"ownCloud", "ownCloud"},
    std::pair<std::string_view, std::string_view>{"iCloudDrive", "iCloud"},
    std::pair<std::string_view, std::string_view>{"iCloud Drive", "iCloud"},
    std::pair<std::string_view, std::string_view>{"com~apple~CloudDocs", "iCloud"},
};

// "OneDrive", "OneDrive - The Old Shop", "GoogleDrive-ana@example.org"; not "OneDriver".
bool is_named_after(const std::string& folder, std::string_view beginning) {
    if (!folder.starts_with(beginning))
        return false;
    const std::string_view rest = std::string_view(folder).substr(beginning.size());
    return rest.empty() || rest.front() == ' ' || rest.front() == '-';
}

} // namespace

std::string sync_service_of(const fs::path& folder) {
    for (const fs::path& part : folder) {
        const std::string name = utf8(part);
        const auto found = std::ranges::find_if(
            services, [&](const auto& service) { return is_named_after(name, service.first); });
        if (found != services.end())
            return std::string(found->second);
    }
    return {};
}

Whereabouts whereabouts_of(const fs::path& folder) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(folder, error);
    const fs::path& where = error ? folder : real;
    if (std::string service = sync_service_of(where); !service.empty())
        return {Location::synced, std::move(service)};
    return {is_on_network(where) ? Location::network : Location::local, {}};
}

} // namespace safeplaces
