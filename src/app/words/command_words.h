#pragma once

#include "app/audit_check.h"
#include "app/check_content.h"
#include "domain/error.h"
#include "storage/register/sample.h"

#include <string>

namespace safeplaces {

// What the command line program says, and its help.
[[nodiscard]] std::string command_about();
[[nodiscard]] std::string command_footer();
[[nodiscard]] std::string demo_about();
[[nodiscard]] std::string demo_folder_about();
[[nodiscard]] std::string check_content_about();
[[nodiscard]] std::string version_about();
[[nodiscard]] std::string help_about();

// The command that makes an invented scheme, and what it says on the way.
[[nodiscard]] std::string sample_about();
[[nodiscard]] std::string sample_folder_about();
[[nodiscard]] std::string sample_venues_about();
[[nodiscard]] std::string sample_seed_about();
[[nodiscard]] std::string sample_date_about();
[[nodiscard]] std::string sample_scheme_name();
// "Records: 100000 of 6300000"
[[nodiscard]] std::string
sample_step_in_words(SampleStep step, std::int64_t done, std::int64_t all);
[[nodiscard]] std::string sample_administrator(); // a name
[[nodiscard]] std::string
sample_done(const std::string& folder, const std::string& user, const std::string& passphrase);
[[nodiscard]] std::string sample_stopped(const std::string& folder, const std::string& trouble);
[[nodiscard]] std::string sample_not_understood();

// The command that looks whether a register's audit holds, and what it finds.
[[nodiscard]] std::string audit_about();
[[nodiscard]] std::string audit_verify_about();
[[nodiscard]] std::string audit_register_about();
[[nodiscard]] std::string audit_pack_about();
[[nodiscard]] std::string audit_head_about();
[[nodiscard]] std::string audit_register_missing();
[[nodiscard]] std::string audit_holds(const AuditCheck& check);
[[nodiscard]] std::string audit_is_broken(const AuditCheck& check);
[[nodiscard]] std::string audit_compared(const HeadCheck& check, const std::string& file);
[[nodiscard]] std::string audit_not_compared(const std::string& file); // it is not there
[[nodiscard]] std::string audit_keys_unchecked();
[[nodiscard]] std::string audit_not_read(const std::string& path, Trouble trouble);
[[nodiscard]] std::string audit_pack_unusable(const std::string& file);

// What was typed is no command; and a demo without a folder.
[[nodiscard]] std::string command_not_understood();
[[nodiscard]] std::string demo_folder_missing();

// "Safe Places Desk 0.1.0"
[[nodiscard]] std::string version_in_words(const std::string& version);

// "DIR: This folder cannot be written to. ..."
[[nodiscard]] std::string demo_stopped(const std::string& folder, const std::string& trouble);

// "courses/x/quiz.gift:12: ..." with the author's English, as editors take it.
[[nodiscard]] std::string mistake_line(const ContentMistake& mistake);
// "2 courses, 2 forms, 1 scheme: no mistakes."
[[nodiscard]] std::string content_totals(const ContentCheck& check);

// A file that ships with the program cannot be read; `what` is the author's English.
[[nodiscard]] std::string installation_broken(const std::string& what);

} // namespace safeplaces
