#pragma once

#include "app/words/command_words.h"
#include "app/words/reasons.h"
#include "domain/error.h"

#include <functional>
#include <string>
#include <utility>

namespace safeplaces {

// What every screen's State begins with.
struct ScreenState {
    std::string trouble; // one sentence when the last command could not be done; else empty
};

// Any of them, for whoever keeps one without knowing which.
class AnyViewModel {
public:
    AnyViewModel() = default;
    AnyViewModel(const AnyViewModel&) = delete;
    AnyViewModel& operator=(const AnyViewModel&) = delete;
    virtual ~AnyViewModel() = default;
};

// A screen without its window: State holds all that the screen shows, the panel draws it.
// Commands are named for what a person does, and throw nothing that the screen can show.
template <class State>
class ViewModel : public AnyViewModel {
public:
    // Calls render(state) now and after each change.
    void observe(std::function<void(const State&)> render) {
        m_render = std::move(render);
        m_render(m_state);
    }

    [[nodiscard]] const State& state() const { return m_state; }

protected:
    // Runs a step of a command. When the machine would not, the state says so in words and the
    // answer is false; what was shown stays.
    template <class Step>
    bool tried(Step step) {
        m_state.trouble.clear();
        m_is_of_reading = false;
        const std::string trouble = trouble_of(step);
        if (!trouble.empty()) {
            m_state.trouble = trouble;
        }
        return trouble.empty();
    }

    // The same for what only reads again what is shown, as after a command: what the command could
    // not do stays said.
    template <class Step>
    bool read_again(Step step) {
        const std::string trouble = trouble_of(step);
        if (m_state.trouble.empty() || m_is_of_reading) {
            m_state.trouble = trouble;
            m_is_of_reading = true;
        }
        return trouble.empty();
    }

    void changed() {
        if (m_render) {
            m_render(m_state);
        }
    }

    State m_state{};

private:
    // Empty: it went well.
    template <class Step>
    static std::string trouble_of(Step step) {
        try {
            step();
            return {};
        } catch (const MachineError& error) {
            return trouble_in_words(error.trouble());
        } catch (const InputError&) {
            return trouble_in_words(Trouble::damaged);
        } catch (const InstallError& error) {
            return installation_broken(error.what());
        }
    }

    std::function<void(const State&)> m_render;
    bool m_is_of_reading = false; // m_state.trouble
};

} // namespace safeplaces
