#include "cli/verify_command.h"

#include "app/sticker_check.h"
#include "app/words/command_words.h"
#include "app/words/reasons.h"
#include "app/words/sticker_check_words.h"
#include "app/words/verify_command_words.h"
#include "domain/error.h"
#include "domain/utf8_path.h"

#include <ostream>

namespace safeplaces {

namespace {

int exit_code(StickerVerdict verdict) {
    switch (verdict) {
    case StickerVerdict::valid:
        return 0;
    case StickerVerdict::lapsed:
        return 2;
    case StickerVerdict::revoked:
        return 3;
    case StickerVerdict::changed:
        return 4;
    case StickerVerdict::key_withdrawn:
        return 5;
    case StickerVerdict::unknown_key:
        return 6;
    case StickerVerdict::several_codes:
        return 8;
    case StickerVerdict::other_scheme:
        return 9;
    case StickerVerdict::no_sticker:
        break;
    }
    return 7;
}

} // namespace

CLI::App* add_verify(CLI::App& commands, VerifyTyped& typed) {
    CLI::App* verify = commands.add_subcommand("verify", verify_about());
    verify->footer(verify_exit_codes());
    verify->add_option("CODE", typed.what, verify_code_about());
    verify->add_option("--scheme", typed.scheme, verify_scheme_about());
    verify->add_option("--notice", typed.notice, verify_notice_about());
    return verify;
}

int verify_sticker(const VerifyTyped& typed, const CliWorld& world) {
    if (typed.what.empty() || typed.scheme.empty()) {
        world.err << verify_not_understood() << '\n';
        return exit_not_done;
    }
    try {
        StickerTrust trust = trust_in_file(path_from_utf8(typed.scheme));
        if (!typed.notice.empty() && !take_notice_file(path_from_utf8(typed.notice), trust)) {
            world.err << verify_notice_unusable(typed.notice) << '\n';
            return exit_not_done;
        }
        if (!is_code_or_file(typed.what)) { // a mistyped name must not read as a false sticker
            world.err << verify_no_file(typed.what) << '\n';
            return exit_not_done;
        }
        if (is_too_big(typed.what)) {
            world.err << sticker_file_too_big() << '\n';
            return exit_not_done;
        }
        const StickerCheck check =
            check_sticker(stickers_in_text_or_file(typed.what), trust, world.today);
        const StickerCheckWords words = check_in_words(check);
        world.out << words.title << '\n' << words.advice << '\n';
        for (const StickerCheckLine& fact : words.facts) {
            world.out << labelled(fact) << '\n';
        }
        return exit_code(check.verdict);
    } catch (const InputError&) {
        world.err << verify_scheme_unusable(typed.scheme) << '\n';
    } catch (const MachineError& error) {
        world.err << trouble_in_words(error.trouble()) << '\n';
    } catch (const InstallError& error) {
        world.err << installation_broken(error.what()) << '\n';
    }
    return exit_not_done;
}

} // namespace safeplaces
