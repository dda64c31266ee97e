#include "app/words/scheme_person_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/people_words.h"
#include "app/words/reasons.h"
#include "app/words/tr.h"
#include "storage/files.h"

namespace safeplaces {

std::string search_for_a_person() {
    return tr("Type the beginning of a name.");
}

std::string people_found(int found, int most) {
    if (found >= most) {
        return filled(tr("The first {1} are shown. Type more of the name."),
                      {std::to_string(most)});
    }
    return found == 0 ? tr("Nobody in the register has such a name.")
                      : filled(trn("{1} person", "{1} people", found), {std::to_string(found)});
}

std::string person_is_not_held() {
    return tr("No name is held about this person any more: it was erased. Their passes stay, "
              "without a name.");
}

std::string person_works_at(const std::string& venue) {
    return filled(tr("Venue: {1}"), {venue});
}

std::string person_days_in_words(const Person& person) {
    return person.left ? filled(tr("From {1} to {2}"),
                                {short_date(person.started), short_date(*person.left)})
                       : person_dates_in_words(person);
}

std::string auditors_change_no_person() {
    return tr("An auditor reads and hands out, but changes nothing. Ask a coordinator or an "
              "administrator to correct or erase.");
}

std::string save_person_question() {
    return tr("Save what the register holds about this person");
}

std::string person_is_gone() {
    return tr("Nothing was saved: the name has been erased meanwhile.");
}

SummarySection named_form_section(const Library& library, const NamedInForm& named) {
    const Form* form = find_form(library, named.form);
    SummarySection section{
        // TRANSLATORS: {1} the title of a form, {2} a day.
        .heading = filled(tr("{1}, signed on {2}"), {form != nullptr ? form->title : named.form,
                                                     date_in_words(day_of(named.signed_at))}),
        .rows = {}};
    Entries left = named.answers;
    for (const FormPage& page : form != nullptr ? form->pages : std::vector<FormPage>{}) {
        for (const Field& field : page.fields) {
            if (left.erase(field.id) > 0) {
                section.rows.push_back({field.label, answer_in_words(field, named.answers)});
            }
        }
    }
    for (const auto& [field, answer] : left) { // of an older form
        section.rows.push_back({field, answer});
    }
    return section;
}

std::string form_naming_in_words(const SummarySection& form) {
    std::string words = form.heading;
    for (std::size_t row = 0; row < form.rows.size(); ++row) {
        words +=
            (row == 0 ? ": " : "; ") + form.rows.at(row).question + ": " + form.rows.at(row).answer;
    }
    return words;
}

std::string how_forms_are_found(const NamedForms& named) {
    if (named.alike > 0) {
        return tr("A signed form of the venue names somebody alike, perhaps somebody else, and is "
                  "left out here: look at the venue's forms by hand.");
    }
    return !named.forms.empty()
               ? tr("Other signed forms of the venue may write the name in another way. They are "
                    "on the page of the venue.")
               : tr("No signed form of the venue has this name. One may write it in another way: "
                    "they are on the page of the venue.");
}

RegistrationSummary person_sheet(const PersonRecord& record,
                                 const std::vector<PassLine>& passes,
                                 const Library& library,
                                 const Scheme& scheme,
                                 Date today) {
    const Person& person = record.person;
    SummarySection about{.heading = tr("About you"),
                         .rows = {{tr("Name"), person.name},
                                  {tr("Venue"), record.venue_name},
                                  {tr("Role"), role_in_words(person.role)},
                                  {tr("Days"), person_days_in_words(person)},
                                  {tr("Your number in the records"), person.id.text}}};
    SummarySection passed{.heading = tr("Courses that you passed"), .rows = {}};
    for (const PassLine& pass : passes) {
        passed.rows.push_back(
            {pass.course, filled(tr("Passed on {1}, valid to {2}"), {pass.passed, pass.valid_to})});
    }
    if (passes.empty()) {
        passed.rows.push_back({tr("Courses"), tr("None yet")});
    }
    SummarySection rights{
        .heading = tr("What you can ask for"),
        .rows = {{tr("Something is wrong"), tr("Ask us or your venue to put it right.")},
                 {tr("Your name is to go"),
                  tr("Ask us to erase it. That you passed a course stays as a number, without a "
                     "name.")}}};
    std::vector<SummarySection> sections{std::move(about), std::move(passed)};
    for (const NamedInForm& each : record.named.forms) {
        sections.push_back(named_form_section(library, each));
    }
    rights.rows.push_back(
        {tr("Signed forms of your venue"),
         record.named.alike > 0
             ? tr("A form names somebody alike, perhaps somebody else, and is left out here: the "
                  "coordinator should look at the venue's forms by hand.")
             : tr("Forms that name you stand here. If one writes your name in another "
                  "way, ask us to look for it.")});
    sections.push_back(std::move(rights));
    return {.language = "en-GB",
            .document_title = filled(tr("Personal data: {1}"), {person.name}),
            .title = tr("What the register holds about you"),
            .venue = scheme.name,
            .signature = {{tr("Handed out by"), scheme.council}, {tr("On"), date_in_words(today)}},
            .sections = std::move(sections),
            .page_number = [](int page, int pages) {
                return filled(tr("Page {1} of {2}"), {std::to_string(page), std::to_string(pages)});
            }};
}

std::vector<std::string> what_erasing_does(const std::string& name, const std::string& venue) {
    return {filled(tr("The name {1} goes from this register and from its backups on this computer. "
                      "It cannot be brought back, and a file of the venue does not bring it "
                      "back."),
                   {name}),
            tr("What stays is a number without a name: that somebody passed a course on a day, and "
               "one row in the record of changes. Counts stay right."),
            tr("Answers in forms that were signed stay with the form. A lead's name may stand "
               "there."),
            filled(tr("Backups that you saved elsewhere still have the name. The venue, {1}, has "
                      "its own list: ask it to erase the name too."),
                   {venue})};
}

std::string erase_person_question(const std::vector<std::string>& will_happen) {
    return numbered(tr("Erase the name? This will happen:"), will_happen);
}

std::string person_was_corrected(const std::string& name, const std::string& venue) {
    return filled(tr("What the register says of {1} is corrected. Ask {2} to correct its list too. "
                     "Until it does, this stays, and you are shown what its files say otherwise."),
                  {name, venue});
}

std::string person_was_erased() {
    return tr("The name is erased. It is taken out of the backups on this computer now.");
}

std::string still_named_in_words(const std::vector<std::filesystem::path>& files) {
    std::vector<std::string> names;
    for (const std::filesystem::path& file : files) {
        names.push_back(utf8(file.filename()));
    }
    return names.empty()
               ? std::string{}
               : filled(trn("A name that was erased may still stand in this file: {1}. It was busy "
                            "or damaged. The next unlock tries again. If it stays, delete it.",
                            "A name that was erased may still stand in these files: {1}. They were "
                            "busy or damaged. The next unlock tries again. If one of the backups "
                            "stays, delete it.",
                            static_cast<int>(names.size())),
                        {names_in_words(names)});
}

} // namespace safeplaces
