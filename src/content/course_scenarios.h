#pragma once

#include "content/scenario_reader.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// The scenario of one course in all its faces and languages. Each scenario.twee is read once.
class CourseScenarios {
public:
    // `folder` has the standard English one, to which the others are held. Throws nothing.
    CourseScenarios(const std::filesystem::path& folder, PictureSource picture);

    // The one that stands in that folder; nothing where there is none, or it has faults.
    // Throws nothing.
    [[nodiscard]] const std::optional<Scenario>& in(const std::filesystem::path& folder,
                                                    const std::string& language);

    // Of all that were read.
    [[nodiscard]] const std::vector<ScenarioFault>& faults() const { return m_faults; }

private:
    [[nodiscard]] WrittenScenario read(const std::filesystem::path& folder,
                                       const std::string& language);

    PictureSource m_picture;
    std::vector<ScenarioFault> m_faults{};
    std::map<std::filesystem::path, std::optional<Scenario>> m_read{}; // by folder
    std::optional<TweeStory> m_english{}; // nothing: there is none, or it has faults
};

} // namespace safeplaces
