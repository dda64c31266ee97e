#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace safeplaces {

// Whether that JSON is as resources/schemas/ says, which another program than ours judges. `folder`
// is for the file that it reads.
inline bool
fits_schema(const std::string& json, const char* schema, const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "out.json";
    std::ofstream{file, std::ios::binary} << json;
    const std::string command = "/usr/bin/python3 " SAFEPLACES_ROOT
                                "/tests/interchange/check_schema.py " SAFEPLACES_ROOT
                                "/resources/schemas/" +
                                std::string{schema} + ' ' + file.string();
    return std::system(command.c_str()) == 0;
}

} // namespace safeplaces
