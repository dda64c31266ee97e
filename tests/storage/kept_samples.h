#pragma once

#include "storage/issue_log.h"
#include "storage/kept_files.h"

#include "storage/samples.h"

#include <string>

namespace safeplaces {

// Somebody's certificate, which says their name, and its file.
inline Issue keep_certificate(Db& db, int number, const std::string& completion) {
    const std::string pdf = "%PDF certificate " + std::to_string(number);
    KeptFiles(db).keep(pdf);
    const Issue issue{.id = {uuid_no(5000 + number)},
                      .kind = DocumentKind::certificate,
                      .made_at = now,
                      .made_on = today,
                      .content = digest_of(pdf),
                      .completion = completion,
                      .series = "certificate en " + completion,
                      .says = "Zofia Qwertzuiop\nBeing a Safe Place\n",
                      .design_version = 1};
    IssueLog(db).add(issue);
    return issue;
}

} // namespace safeplaces
