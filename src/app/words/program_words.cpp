#include "app/words/program_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string program_name() {
    return tr("Safe Places Desk");
}

std::string program_incomplete() {
    return tr("A part of this program is missing or broken. Install the program again; your "
              "records are kept elsewhere and are safe.");
}

} // namespace safeplaces
