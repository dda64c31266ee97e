#include "content/scenario_reader.h"

#include <cstdint>
#include <vector>

// Any bytes as a scenario in which every picture exists: it has faults, or whoever is in it can go
// on to an end. As a face of itself it has no more faults than alone.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    const auto any_picture = [](const std::string&) {
        return std::function<Drawing()>{[] { return Drawing{}; }};
    };
    const WrittenScenario written = read_scenario(bytes, "scenario.twee", "en", any_picture);
    if (written.scenario.has_value() != written.faults.empty()) {
        __builtin_trap();
    }
    for (const ScenarioFault& fault : written.faults) {
        if (fault.line < 1 || fault.what.empty()) {
            __builtin_trap();
        }
    }
    if (!written.scenario) {
        return 0;
    }
    const std::vector<ScenarioPassage>& passages = written.scenario->passages;
    bool has_end = false;
    for (const ScenarioPassage& passage : passages) {
        has_end = has_end || passage.choices.empty();
        for (const ScenarioChoice& choice : passage.choices) {
            if (choice.to >= passages.size() || choice.words.empty()) {
                __builtin_trap();
            }
        }
    }
    const bool is_itself =
        read_scenario(bytes, "scenario.twee", "en", any_picture, &written.story).faults.empty();
    if (!has_end || !is_itself || written.scenario->start >= passages.size()) {
        __builtin_trap();
    }
    return 0;
}
