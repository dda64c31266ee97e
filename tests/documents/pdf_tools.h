#pragma once

#include "documents/words_on_paper.h"
#include "temporary_folder.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>

namespace safeplaces {

struct Ran {
    int status = 0;
    std::string output; // of both streams
};

inline Ran run_tool(const std::string& command) {
    Ran ran;
    std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) {
        throw std::runtime_error("cannot run " + command);
    }
    std::array<char, 4096> buffer{};
    std::size_t count = 0;
    while ((count = fread(buffer.data(), 1, buffer.size(), pipe)) > 0) {
        ran.output.append(buffer.data(), count);
    }
    ran.status = pclose(pipe);
    return ran;
}

// pdftotext puts U+202A to U+202C round what is read leftwards.
inline std::string without_direction_marks(std::string text) {
    for (const std::string mark : {"\u202A", "\u202B", "\u202C"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark)) {
            text.erase(at, mark.size());
        }
    }
    return text;
}

// A PDF on disk for as long as the test looks at it.
class PdfFile {
public:
    explicit PdfFile(const std::string& bytes, const std::string& title = "document")
        : m_name(title + ".pdf") {
        m_folder.write(m_name, bytes);
    }

    [[nodiscard]] std::string path() const { return (m_folder.path / m_name).string(); }

    [[nodiscard]] Ran check() const { return run_tool("qpdf --check " + path()); }
    [[nodiscard]] std::string fonts() const { return run_tool("pdffonts " + path()).output; }
    [[nodiscard]] std::string info(const std::string& options = "") const {
        return run_tool("pdfinfo " + options + " " + path()).output;
    }
    // In the order of the content, so that columns do not mix.
    [[nodiscard]] std::string text() const {
        return run_tool("pdftotext -raw -enc UTF-8 " + path() + " -").output;
    }

    // In the order in which it stands on the page, as one would copy it.
    [[nodiscard]] std::string copied() const {
        return without_direction_marks(run_tool("pdftotext -enc UTF-8 " + path() + " -").output);
    }

    // A page, from 1, as it prints at that many dots per inch.
    [[nodiscard]] PixelPicture rendered(int dpi, int number = 1) const {
        const std::string picture = (m_folder.path / "page").string();
        run_tool("pdftoppm -singlefile -f " + std::to_string(number) + " -r " +
                 std::to_string(dpi) + " " + path() + " " + picture);
        std::ifstream in(picture + ".ppm", std::ios::binary);
        std::string kind;
        int most = 0;
        PixelPicture page;
        in >> kind >> page.columns >> page.rows >> most;
        in.get();
        if (!in || kind != "P6" || most != 255) {
            throw std::runtime_error("pdftoppm made no picture");
        }
        page.rgb.resize(static_cast<std::size_t>(page.columns) *
                        static_cast<std::size_t>(page.rows) * 3);
        in.read(reinterpret_cast<char*>(page.rgb.data()),
                static_cast<std::streamsize>(page.rgb.size()));
        return page;
    }

private:
    TemporaryFolder m_folder;
    std::string m_name;
};

} // namespace safeplaces
