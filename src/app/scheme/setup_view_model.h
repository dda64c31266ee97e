#pragma once

#include "app/library.h"
#include "app/outside.h"
#include "app/scheme/artwork_slot.h"
#include "app/scheme/hand_out.h"
#include "app/scheme/long_work.h"
#include "app/scheme/scheme_desk.h"
#include "app/scheme/typed_rules.h"
#include "app/sticker_check.h"
#include "app/view_model.h"
#include "app/words/scheme_setup_words.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct SetupState : ScreenState {
    SetupStep step = SetupStep::scheme;
    TypedRules typed;
    std::vector<SetupProblem> problems;
    int tries = 0; // counts presses of "Next" with problems: the same again is said again
    std::vector<SetupCheck> checks;
    ArtworkSlot artwork;
    std::string code;        // of the recovery sheet, four lines; from the step `recovery` on
    std::string first_group; // which groups are to be typed again, in words
    std::string second_group;
    int first_number = 0; // the same for group_of()
    int second_number = 0;
    std::string saved;      // what was saved where
    std::string working;    // while keys are made, in words; else empty
    bool has_sheet = false; // saved or printed
    bool has_pack = false;
};

// A scheme made from nothing: rules, keys, the first administrator, the recovery sheet, and the
// file that venues load. Up to the step `user` nothing is written anywhere.
class SetupViewModel : public ViewModel<SetupState> {
public:
    // What the new register is opened with.
    using OnReady = std::function<void(std::unique_ptr<RegisterFile>, Unlocked)>;

    // `data` is the folder that holds the registers; `files` what ships with the program.
    SetupViewModel(std::filesystem::path data,
                   const InstalledFiles& files,
                   const Library& library,
                   const Outside& outside,
                   OnReady on_ready);
    ~SetupViewModel() override;

    // Makes the keys of this seed, which is then no secret: for the demo, whose files are the same
    // each time. Without it they are new ones. Before they are made.
    void make_keys_of(const KeySeed& seed) { m_seed = seed; }

    void type(SetupField field, const std::string& value);
    void require(const std::vector<std::string>& checks); // those that are ticked
    void choose_picture();                                // asks which file
    void drop_picture();
    // Shows what is to be put right, or the next step. The last two wait until the sheet is saved
    // or printed, and the pack saved.
    void next();
    void back();

    void save_sheet();
    void print_sheet();
    void save_pack();
    // To the new desk.
    void finish();

private:
    struct Made; // the register and its keys

    [[nodiscard]] std::string typed(SetupField field) const;
    void refuse(SetupField field, const std::string& words);
    void look_at_scheme();
    void look_at_rules();
    void look_at_contacts();
    void look_at_user();
    void look_at_groups();
    void begin_making();
    void make();
    void fill(RegisterFile& file,
              const UserId& user,
              const SchemeKeys& keys,
              const std::string& wrapped,
              const std::map<std::string, std::string>& files) const;
    void choose_groups();
    [[nodiscard]] std::optional<Drawing> sheet(); // nothing: it cannot be printed, which is said
    [[nodiscard]] StickerTrust first_trust() const;
    void note_handed_out(HandOut what);

    std::filesystem::path m_data;
    InstalledFiles m_files;
    const Library& m_library;
    const Outside& m_outside;
    OnReady m_on_ready;
    Scheme m_scheme;
    std::vector<Contact> m_contacts;
    std::string m_first_group;
    std::string m_second_group;
    std::unique_ptr<Made> m_made;
    std::optional<KeySeed> m_seed;
    std::optional<SecretKeys> m_keys; // of the scheme, until they are in the register
    std::string m_wrapped;            // by the worker
    LongWork m_work;                  // ends first
};

} // namespace safeplaces
