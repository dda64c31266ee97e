#include "app/words/verify_command_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string verify_about() {
    return tr("Says if the code of an approved sticker is real.");
}

std::string verify_code_about() {
    return tr("The link in the code, a picture of it (PNG or JPEG), or the sticker's PDF.");
}

std::string verify_scheme_about() {
    return tr("The scheme's file for venues (.safescheme), which holds its keys.");
}

std::string verify_notice_about() {
    return tr("The scheme's newest notice (.safeplace), which lists cancelled stickers.");
}

std::string verify_exit_codes() {
    return tr("Exit codes: 0 valid, 1 could not look, 2 ended, 3 cancelled, 4 changed, 5 names "
              "a key that counts no more, 6 signed with an unknown key, 7 no code of a sticker, 8 "
              "more than one code, 9 for another scheme.");
}

std::string verify_not_understood() {
    return tr("Give the code, and the scheme's file: verify CODE --scheme FILE");
}

std::string verify_no_file(const std::string& typed) {
    return filled(tr("There is no file {1}, and it is no link or digits of a sticker."), {typed});
}

std::string verify_scheme_unusable(const std::string& file) {
    return filled(tr("{1} is no file of a scheme, or it is damaged."), {file});
}

std::string verify_notice_unusable(const std::string& file) {
    return filled(tr("{1} is no notice of this scheme, or it is signed with other keys than the "
                     "scheme's file names."),
                  {file});
}

} // namespace safeplaces
