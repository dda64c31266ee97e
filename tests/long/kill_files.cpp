#include "kill.h"
#include "kill_works.h"
#include "records.h"

#include "documents/designs/poster.h"
#include "documents/fonts.h"
#include "documents/pdf_writer.h"
#include "storage/files.h"

#include <iterator>
#include <string>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

constexpr int different_posters = 12;

std::string poster_for(const std::string& venue, const Fonts& fonts) {
    const PosterWords words{
        .language = "en-GB",
        .document_title = "Safe Place poster: " + venue,
        .title = "Safe Place",
        .line = "Scared, lost or unwell? Come in.",
        .steps = {{{"Come in", "You do not have to buy anything."},
                   {"Tell us", "Say as much as you like."},
                   {"Stay", "We call somebody for you."}}},
        .venue_label = "This Safe Place is",
        .venue = venue,
        .emergency = "In an emergency, call 999.",
        .picture = "A house with a heart in the roof",
    };
    return pdf_bytes(draw(ProvisionalPoster{words, "Provisional.", "Not yet checked."}, fonts),
                     fonts);
}

void require_whole(const std::string& pdf) {
    require(pdf.starts_with("%PDF-") && pdf.find("%%EOF", pdf.size() - 8) != std::string::npos,
            "no whole PDF");
}

} // namespace

// They are made before anybody is killed: what is looked at is the saving.
Replacing::Replacing(fs::path folder) : m_folder(std::move(folder)) {
    const Fonts fonts(SAFEPLACES_ROOT "/resources");
    for (int number = 0; number < different_posters; ++number) {
        m_posters.push_back(poster_for("Example Cafe " + std::to_string(number), fonts));
        require_whole(m_posters.back());
    }
    atomic_save(m_folder / "poster.pdf", poster(0));
}

const std::string& Replacing::poster(int number) const {
    return m_posters[static_cast<std::size_t>(number) % m_posters.size()];
}

std::size_t Replacing::kill_once(std::mt19937_64& random) {
    const auto said =
        killed_while(random, Since::first_word, 43, [&](const Acknowledge& acknowledge) {
            for (int number = m_kept + 1;; ++number) {
                atomic_save(m_folder / "poster.pdf", poster(number));
                acknowledge(number);
            }
        });
    const std::string found = read_file(m_folder / "poster.pdf");
    m_kept = said.empty() ? m_kept : said.back();
    if (found == poster(m_kept + 1)) // whole, and killed before it could say so
        ++m_kept;
    require(found == poster(m_kept), "neither the poster before nor the one after");
    sweep_temporary(m_folder);
    require(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()) == 1,
            "files that nothing sweeps");
    return said.size();
}

} // namespace safeplaces
