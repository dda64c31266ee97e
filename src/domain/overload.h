#pragma once

namespace safeplaces {

// Lambdas as one visitor: std::visit(Overload{[](const A&) {...}, [](const B&) {...}}, variant).
template <class... Handlers>
struct Overload : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overload(Handlers...) -> Overload<Handlers...>;

} // namespace safeplaces
