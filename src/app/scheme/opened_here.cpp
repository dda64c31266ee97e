#include "app/scheme/opened_here.h"

#include "app/words/scheme_backup_words.h"
#include "storage/register/handed_over.h"

namespace safeplaces {

std::string why_not_here(RegisterFile& file) {
    const auto day = handed_over_on(file.db());
    return day ? handed_over_in_words(*day) : std::string{};
}

bool use_here(RegisterFile& file, const Acting& acting, const Outside& outside) {
    if (!handed_over_on(file.db())) {
        return true;
    }
    if (!may(acting.role, SchemeAct::restore_backup)) {
        return false;
    }
    take_register_back(file.db(), acting, outside.now());
    return true;
}

} // namespace safeplaces
