#include "kill.h"
#include "kill_works.h"
#include "records.h"

#include "storage/files.h"

#include <iterator>
#include <string>

namespace safeplaces {
namespace fs = std::filesystem;

Replacing::Replacing(fs::path folder) : m_folder(std::move(folder)) {
    atomic_save(m_folder / "poster.pdf", poster_no(0));
}

std::size_t Replacing::kill_once(std::mt19937_64& random) {
    const auto said =
        killed_while(random, Since::first_word, 43, [&](const Acknowledge& acknowledge) {
            for (int number = m_next;; ++number) {
                atomic_save(m_folder / "poster.pdf", poster_no(number));
                acknowledge(number);
            }
        });
    const std::string found = read_file(m_folder / "poster.pdf");
    const int number = std::stoi(found);
    require(found == poster_no(number), "a torn file");
    require(said.empty() || number >= said.back(), "lost a version");
    sweep_temporary(m_folder);
    require(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()) == 1,
            "files that nothing sweeps");
    m_next = number + 1;
    return said.size();
}

} // namespace safeplaces
