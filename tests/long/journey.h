#pragma once

#include "storage/preview.h"
#include "storage/venue_file.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace safeplaces {

void make_journey_folders(const std::filesystem::path& root);

// What a shop does, from the first start to a second PC and back, in steps that each keep
// something. Everything is kept below one folder: data/, other/ (the second PC) and documents/.
class Journey {
public:
    explicit Journey(std::filesystem::path root);

    [[nodiscard]] int steps() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] const std::string& name(int step) const { return at(step).name; }

    // Step 1, 2 ...; throws what the step throws. Can be taken again after that.
    void take(int step);
    // The program ends.
    void stop();

private:
    struct Step {
        std::string name;
        std::function<void()> take;
    };
    [[nodiscard]] const Step& at(int step) const;
    // MachineError(missing) while none is open.
    [[nodiscard]] VenueFile& venue();
    void add(std::string name, std::function<void()> take);
    void add_typing_and_people();
    void add_quiz(int number);
    void add_documents();
    // Document 1 or 2, with the record of it.
    void hand_out(int number);
    void add_other_computer();

    std::filesystem::path m_root;
    std::optional<VenueFile> m_venue;
    std::vector<Step> m_steps;
};

// After a new start: everything that those steps promised is there, and whatever else is there is
// whole. `taken` are the steps that returned. Throws Wrong or what opening throws.
void check_journey(const std::filesystem::path& root, const std::set<std::string>& taken);

} // namespace safeplaces
