#include "app/words/council_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"

#include <algorithm>

namespace safeplaces {

namespace {

void add_if_any(std::vector<std::string>& lines, const std::string& line) {
    if (!line.empty()) {
        lines.push_back(line);
    }
}

// Of the newest parcel; nothing: none was made.
std::optional<Date> last_sent(Desk& desk) {
    const std::vector<SentParcel> parcels = desk.parcels.all();
    return parcels.empty() ? std::nullopt : std::optional{day_of(parcels.back().made_at)};
}

CouncilNews news_before_a_letter(Desk& desk) {
    if (!desk.council.pack()) {
        return {.status = Status::not_started,
                .title = tr("No file of your council yet"),
                .lines = {tr("Your council gives you a small file. With it, this program knows "
                             "your council's rules, and you can send it your registration.")},
                .points = {}};
    }
    if (const auto sent = last_sent(desk)) {
        // TRANSLATORS: {1} a day.
        return {.status = Status::waiting,
                .title =
                    filled(tr("A file for the council was made on {1}"), {date_in_words(*sent)}),
                .lines = {tr("The council looks at it and sends you a file back. Open that file "
                             "here, and you see what the council says.")},
                .points = {}};
    }
    return {.status = Status::not_started,
            .title = tr("Nothing has been sent to the council yet"),
            .lines = {tr("When the registration is signed, send it from here.")},
            .points = {}};
}

std::string title_of(const Decision& decision, Date today) {
    const std::string title = state_for_venue(decision.state).title;
    if (!is_safe_place(decision.state) || !decision.valid_to) {
        return title;
    }
    if (*decision.valid_to < today) {
        return state_for_venue(VenueState::lapsed).title;
    }
    // TRANSLATORS: {1} a sentence such as "You are a Safe Place", {2} the last day.
    return filled(tr("{1}, until {2}"), {title, date_in_words(*decision.valid_to)});
}

// The state of today: an approval whose last day has passed is none.
VenueState state_today(const Decision& decision, Date today) {
    const bool is_over =
        is_safe_place(decision.state) && (!decision.valid_to || *decision.valid_to < today);
    return is_over ? VenueState::lapsed : decision.state;
}

std::string sentence_of(const Scheme& scheme, const std::string& id) {
    const StandardSentence* sentence = find_sentence(scheme, id);
    return sentence != nullptr
               ? sentence->text
               : filled(tr("Something that this program has no words for (“{1}”). Please ask the "
                           "council's Safe Places team."),
                        {id});
}

std::string sticker_in_words(const CouncilWord& word, Date today) {
    if (!is_safe_place(state_today(*word.decision, today))) {
        return {};
    }
    if (word.stickers.empty()) {
        return tr("You have no sticker that counts today. Ask the council for one: tick "
                  "it below, then send to the council.");
    }
    std::vector<std::string> numbers;
    for (const SignedSticker& sticker : word.stickers) {
        numbers.push_back(sticker.statement.number);
    }
    return filled(trn("Your sticker has the number {1}.", "Your stickers have the numbers {1}.",
                      static_cast<int>(numbers.size())),
                  {names_in_words(numbers)});
}

void add_people(std::vector<std::string>& lines, const Submission& out) {
    const auto left =
        std::ranges::count_if(out.people, [](const Person& each) { return each.left.has_value(); });
    if (!out.people.empty()) {
        lines.push_back(counted("{1} person of your staff list: name, role and first day",
                                "{1} people of your staff list: name, role and first day",
                                out.people.size()));
    }
    if (left > 0) {
        lines.push_back(counted("The last day of {1} person who left",
                                "The last days of {1} people who left",
                                static_cast<std::size_t>(left)));
    }
    if (!out.erased.empty()) {
        lines.push_back(counted("That {1} person was erased here, so that the council erases them",
                                "That {1} people were erased here, so that the council erases them",
                                out.erased.size()));
    }
}

void add_passes(std::vector<std::string>& lines, const ToSend& parcel) {
    const std::vector<Completion>& passes = parcel.submission.completions;
    const auto led = std::ranges::count_if(
        passes, [](const Completion& each) { return !each.led_by.text.empty(); });
    lines.push_back(passes.empty()
                        ? tr("No new passes: the council has them all")
                        : counted("{1} pass that the council has not confirmed yet: who, which "
                                  "course and language, how it was taken, from when until when, "
                                  "and how many questions were answered right",
                                  "{1} passes that the council has not confirmed yet: who, which "
                                  "course and language, how it was taken, from when until when, "
                                  "and how many questions were answered right",
                                  passes.size()));
    if (led > 0) {
        lines.push_back(counted("Who led the session of {1} pass",
                                "Who led the sessions of {1} passes",
                                static_cast<std::size_t>(led)));
    }
    if (parcel.waiting > 0) {
        lines.push_back(counted("{1} more pass has no room; it goes next time",
                                "{1} more passes have no room; they go next time",
                                static_cast<std::size_t>(parcel.waiting)));
    }
}

void add_counts(std::vector<std::string>& lines, const Submission& out) {
    if (!out.attempts.empty()) {
        lines.push_back(tr("How often each quiz was tried and how often it was passed, counted "
                           "without names"));
    }
    if (!out.answers.empty()) {
        lines.push_back(tr("How often each answer in a quiz was chosen, counted without names"));
    }
    if (!out.uses.empty()) {
        lines.push_back(counted("{1} time that somebody was helped: its month, the time of day, "
                                "why they came and what was done, but not who",
                                "{1} times that somebody was helped: their months, the time of "
                                "day, why they came and what was done, but not who",
                                out.uses.size()));
    }
}

} // namespace

CouncilNews council_news(Desk& desk, const VenueStanding& standing) {
    const CouncilWord& word = standing.council;
    if (word.is_missing_newer) {
        return {.status = Status::to_fix,
                .title = tr("A letter from the council is missing"),
                .lines = {tr("This computer has had a newer letter than the one that is kept here: "
                             "somebody has brought a back-up back. Ask the council to send its "
                             "newest letter once more.")},
                .points = {}};
    }
    if (!word.decision) {
        return news_before_a_letter(desk);
    }
    const Decision& decision = *word.decision;
    const VenueState state = state_today(decision, standing.today);
    const VenueNews words = state_for_venue(state);
    CouncilNews news{.status = status_of(state),
                     .title = title_of(decision, standing.today),
                     .lines = {words.meaning},
                     .points = {}};
    if (!is_safe_place(state) && state == decision.state) {
        add_if_any(news.lines, reason_for_venue(decision.reason));
    }
    add_if_any(news.lines, sticker_in_words(word, standing.today));
    add_if_any(news.lines, words.to_do);
    // TRANSLATORS: {1} the day on which the council decided.
    news.lines.push_back(filled(tr("Decided on {1}."), {date_in_words(decision.decided_on)}));
    for (const std::string& id : decision.questions) {
        news.points.push_back(sentence_of(desk.library.scheme, id));
    }
    return news;
}

std::string area_in_words(const Scheme& scheme) {
    if (scheme.area.empty()) {
        return filled(tr("{1}, by {2}."), {scheme.name, scheme.council});
    }
    // TRANSLATORS: {1} a scheme, {2} its council, {3} postcode districts such as "SO14 and SO15".
    return filled(tr("{1}, by {2}. Postcodes that begin with {3}."),
                  {scheme.name, scheme.council, names_in_words(scheme.area)});
}

std::string rules_in_words(const Desk& desk) {
    if (!desk.council.pack()) {
        return tr("The rules that came with this program are used until then.");
    }
    // TRANSLATORS: {1} a number that grows with each new file of the council.
    return filled(tr("Its rules, numbers, forms and courses are used. They are number {1}; a newer "
                     "file replaces them."),
                  {std::to_string(desk.council.pack()->seq)});
}

std::string rules_mistake_in_words(const std::string& where) {
    return filled(tr("The rules of your council's file cannot be used: there is a mistake in it "
                     "({1}). The rules that you had go on. Tell your council."),
                  {where});
}

std::string pack_mistake_in_words(const std::string& where) {
    return filled(tr("This file cannot be used: there is a mistake in the rules in it ({1}). "
                     "Nothing has changed. Tell your council."),
                  {where});
}

std::string compare_in_words(const Pack& pack, const std::string& known) {
    if (!known.empty()) {
        // TRANSLATORS: {1} the scheme that is known, {2} the scheme that a file names.
        return filled(tr("This file says it is from {2}, but it is not signed by {1} as you know "
                         "it. Ring your council on a number that you know, and compare these five "
                         "words. Go on only when every word is the same."),
                      {known, pack.name});
    }
    return tr("Ring your council on a number that you know, not one from the same email, and "
              "compare these five words. Go on only when every word is the same.");
}

std::string council_file_question() {
    return tr("Open a file from the council");
}

std::string council_file_pattern() {
    return "*.safescheme;*.safeplace;*.safecourse;*.eml";
}

std::string taken_in_words(TakenIn outcome) {
    switch (outcome) {
    case TakenIn::pack:
        return tr("Your council's rules are used from now on.");
    case TakenIn::decision:
        return tr("There is news from your council. You see it here.");
    case TakenIn::notice:
        return tr("Your council's newest numbers and stickers are known now.");
    case TakenIn::to_compare:
        return tr("Compare the five words, please.");
    case TakenIn::no_council:
        return tr("This is a letter from a council. Open the file that ends in .safescheme first, "
                  "so that this program knows your council.");
    case TakenIn::older:
        return tr("You have this one already, or a newer one. Nothing has changed.");
    case TakenIn::not_ours:
        return tr("This file is not for this venue on this computer, or it is not from your "
                  "council. Nothing has changed. If you have a new computer, send to the council "
                  "from it first, and ask for the letter again.");
    case TakenIn::newer_program:
        return tr("This file was made by a newer program. Install the newest version, then open "
                  "the file again.");
    case TakenIn::broken:
        break;
    }
    return tr("This is not a file from a council, or it was damaged on its way. Nothing has "
              "changed. Ask the council to send it again.");
}

std::string mail_without_files() {
    return tr("There is no file from a council in this email. Nothing has changed.");
}

std::string words_differ_in_words() {
    return tr("Nothing has changed, and the file is not used. Tell your council: somebody may have "
              "sent you a false one.");
}

std::string before_sending(const Desk& desk, const VenueStanding& standing) {
    if (!desk.council.pack()) {
        return tr("First open the file that your council gave you. It ends in .safescheme. If you "
                  "do not have it, ask the council's Safe Places team.");
    }
    if (!standing.signed_registration) {
        return tr("First finish the registration and sign it.");
    }
    return {};
}

std::vector<std::string>
inside_in_words(const ToSend& parcel, const VenueStanding& standing, const Library& library) {
    const Submission& out = parcel.submission;
    std::vector<std::string> lines;
    if (out.registration) {
        const std::string day = date_in_words(signed_on(library, *out.registration));
        lines.push_back(
            standing.stage == RegistrationStage::changed
                ? filled(tr("Your registration, as it was signed on {1}. What you have changed "
                            "since is not in it until you sign again."),
                         {day})
                : filled(tr("Your registration, signed on {1}"), {day}));
    }
    add_people(lines, out);
    add_passes(lines, parcel);
    for (const SubmittedForm& form : out.forms) {
        const Form* known = find_form(library, form.form);
        lines.push_back(known != nullptr ? known->title : tr("A form that was signed here"));
    }
    add_counts(lines, out);
    for (const StickerWish& wish : sticker_wishes()) {
        if (std::ranges::find(out.stickers_wanted, wish.kind) != out.stickers_wanted.end()) {
            // TRANSLATORS: {1} such as "A sticker for the window".
            lines.push_back(filled(tr("What you ask for: {1}"), {wish.words}));
        }
    }
    return lines;
}

std::vector<StickerWish> sticker_wishes() {
    return {{.kind = "window", .words = tr("A sticker for the window")},
            {.kind = "door", .words = tr("A second sticker, for another door")}};
}

std::vector<std::string> never_inside_in_words() {
    return {tr("PINs"), tr("What one person answered in a quiz"),
            tr("Lessons, and quizzes that are not finished"),
            tr("Names and stories of people who came in for help")};
}

std::string last_sent_in_words(const std::vector<SentParcel>& parcels) {
    if (parcels.empty()) {
        return {};
    }
    const SentParcel& last = parcels.back();
    const std::string day = date_in_words(day_of(last.made_at));
    // TRANSLATORS: {1} a day, {2} how many files were made in all.
    return filled(last.way == ParcelWay::mail
                      ? tr("Last time: {1}, for an email. Files made in all: {2}.")
                      : tr("Last time: {1}, saved as a file. Files made in all: {2}."),
                  {day, std::to_string(parcels.size())});
}

std::string send_question() {
    return tr("Save the file for the council");
}

std::string mail_question() {
    return tr("Save the email for the council");
}

std::string mail_subject(const std::string& venue) {
    // TRANSLATORS: the subject of an email to the council.
    return filled(tr("Safe Places: file from {1}"), {venue});
}

std::string mail_text(const std::string& venue) {
    return filled(
        tr("Hello,\n\nattached is the newest file from {1} for the Safe Places desk. Only "
           "the desk can open it.\n\nKind regards\n{1}\n"),
        {venue});
}

std::string sent_news(ParcelWay way, const std::string& file, const std::string& address) {
    if (way == ParcelWay::file) {
        return filled(tr("Saved {1}. Give it to the council, by email or on a memory stick. Only "
                         "the council can open it."),
                      {file});
    }
    return address.empty()
               ? filled(tr("Saved {1}. Open it in your email program, put in the council's "
                           "address, and send it. This program sends nothing itself."),
                        {file})
               : filled(tr("Saved {1}. Open it in your email program and send it to {2}. This "
                           "program sends nothing itself."),
                        {file, address});
}

std::string too_much_to_send() {
    return tr("There is more to send than fits into one file. Ask the council's Safe Places team.");
}

} // namespace safeplaces
