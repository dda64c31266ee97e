#include "gui/status_look.h"

namespace safeplaces {

StatusKind kind_of(Status status) {
    switch (status) {
    case Status::done:
        return StatusKind::done;
    case Status::started:
        return StatusKind::started;
    case Status::not_started:
        return StatusKind::not_started;
    case Status::waiting:
        return StatusKind::ending;
    case Status::locked:
        return StatusKind::locked;
    case Status::to_fix:
        return StatusKind::to_fix;
    case Status::ended:
        break;
    }
    return StatusKind::wrong;
}

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
