#include "content/course_scenarios.h"

#include "content/files.h"
#include "domain/error.h"

#include <utility>

namespace safeplaces {

CourseScenarios::CourseScenarios(const std::filesystem::path& folder, PictureSource picture)
    : m_picture(std::move(picture)) {
    WrittenScenario english = read(folder, "en");
    if (english.scenario) {
        m_english = std::move(english.story);
    }
    m_read.emplace(folder, std::move(english.scenario));
}

const std::optional<Scenario>& CourseScenarios::in(const std::filesystem::path& folder,
                                                   const std::string& language) {
    const auto [kept, is_new] = m_read.try_emplace(folder);
    if (is_new) {
        WrittenScenario other = read(folder, language);
        if (m_english) { // alone it would be a face of nothing
            kept->second = std::move(other.scenario);
        }
    }
    return kept->second;
}

WrittenScenario CourseScenarios::read(const std::filesystem::path& folder,
                                      const std::string& language) {
    const std::filesystem::path file = folder / "scenario.twee";
    WrittenScenario written;
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        return written;
    }
    try {
        written = read_scenario(read_content_file(file), path_text(file), language, m_picture,
                                m_english ? &*m_english : nullptr);
    } catch (const InputError& unreadable) {
        written.faults.push_back({path_text(file), 1, unreadable.what()});
    }
    m_faults.insert(m_faults.end(), written.faults.begin(), written.faults.end());
    return written;
}

} // namespace safeplaces
