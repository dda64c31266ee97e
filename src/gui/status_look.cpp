#include "gui/status_look.h"

namespace safeplaces {

StatusKind kind_of(PageState state) {
    switch (state) {
    case PageState::done:
        return StatusKind::done;
    case PageState::started:
        return StatusKind::started;
    case PageState::to_fix:
        return StatusKind::to_fix;
    case PageState::not_started:
    case PageState::not_needed:
        break;
    }
    return StatusKind::not_started;
}

} // namespace safeplaces
