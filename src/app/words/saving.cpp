#include "app/words/saving.h"

#include "app/words/tr.h"
#include "storage/files.h"

namespace safeplaces {

std::string saved_in_words(const std::filesystem::path& file) {
    // TRANSLATORS: {1} the name of a file, {2} its folder.
    return filled(tr("Saved {1} in {2}."), {utf8(file.filename()), utf8(file.parent_path())});
}

} // namespace safeplaces
