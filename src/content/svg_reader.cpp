#include "content/svg_reader.h"

#include "content/files.h"
#include "content/svg_numbers.h"
#include "content/svg_path.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/overload.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <pugixml.hpp>
#include <vector>

namespace safeplaces {

namespace {

constexpr int deepest_group = 32;
constexpr std::size_t most_attributes = 32;
constexpr double largest = 1'000'000; // mm; far off any paper, and far from infinity

// Maps (x, y) to (a x + c y + e, b x + d y + f), as SVG writes it.
struct Transform {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    [[nodiscard]] Point operator()(Point p) const {
        return {a * p.x + c * p.y + e, b * p.x + d * p.y + f};
    }
};

// First `inner`, then `outer`.
Transform joined(const Transform& outer, const Transform& inner) {
    return {outer.a * inner.a + outer.c * inner.b,
            outer.b * inner.a + outer.d * inner.b,
            outer.a * inner.c + outer.c * inner.d,
            outer.b * inner.c + outer.d * inner.d,
            outer.a * inner.e + outer.c * inner.f + outer.e,
            outer.b * inner.e + outer.d * inner.f + outer.f};
}

// What a shape inherits from the groups around it. The first values are SVG's own.
struct Style {
    std::optional<Colour> fill = Colour{};
    std::optional<Colour> stroke{};
    double stroke_width = 1;
    bool has_round_ends = false;
    bool has_round_joins = false;
    Transform transform{};
};

std::optional<Colour> colour_from(std::string_view text) {
    if (text.size() != 7 || text[0] != '#') {
        return std::nullopt;
    }
    std::array<int, 6> digits{};
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::size_t at = std::string_view{"0123456789abcdefABCDEF"}.find(text[i + 1]);
        if (at == std::string_view::npos) {
            return std::nullopt;
        }
        digits[i] = static_cast<int>(at < 16 ? at : at - 6);
    }
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint8_t>(16 * digits[i] + digits[i + 1]);
    };
    return Colour{byte(0), byte(2), byte(4)};
}

// The attributes of one element. Each must be asked for, or it is refused by name.
class Element {
public:
    Element(const pugi::xml_node& node, std::string_view source, const std::string& file)
        : m_node(node), m_source(source), m_file(file) {
        std::vector<std::string_view> names;
        for (const pugi::xml_attribute& attribute : node.attributes()) {
            if (std::ranges::find(names, attribute.name()) != names.end()) {
                refuse(std::string{"the attribute "} + attribute.name() + " stands twice");
            }
            if (names.size() == most_attributes) {
                refuse("more attributes than any shape has");
            }
            names.emplace_back(attribute.name());
        }
    }

    [[noreturn]] void refuse(const std::string& what) const {
        const auto offset = m_node.offset_debug();
        throw InputError(m_file,
                         line_at(m_source, offset < 0 ? 0 : static_cast<std::size_t>(offset)),
                         "<" + std::string{m_node.name()} + ">: " + what);
    }

    [[nodiscard]] std::optional<std::string_view> text(const char* name) {
        m_taken.push_back(name);
        const pugi::xml_attribute attribute = m_node.attribute(name);
        return attribute ? std::optional{trimmed(attribute.value())} : std::nullopt;
    }

    [[nodiscard]] std::optional<double> number_if_any(const char* name) {
        const auto value = text(name);
        if (!value) {
            return std::nullopt;
        }
        const auto numbers = numbers_in(*value);
        if (!numbers || numbers->size() != 1) {
            refuse(std::string{name} + " is no plain number");
        }
        return numbers->front();
    }

    [[nodiscard]] double number(const char* name) {
        const auto value = number_if_any(name);
        if (!value) {
            refuse(std::string{"the attribute "} + name + " is missing");
        }
        return *value;
    }

    [[nodiscard]] double size(const char* name) {
        const double value = number(name);
        if (!(value > 0)) {
            refuse(std::string{name} + " must be more than 0");
        }
        return value;
    }

    void refuse_others() const {
        for (const pugi::xml_attribute& attribute : m_node.attributes()) {
            if (std::ranges::find(m_taken, attribute.name()) == m_taken.end()) {
                refuse(std::string{"the attribute "} + attribute.name() + " is not used here");
            }
        }
    }

private:
    pugi::xml_node m_node;
    std::string_view m_source;
    const std::string& m_file;
    std::vector<std::string_view> m_taken{}; // names of ours, which stay
};

// One step such as "rotate(45 10 10)"; nothing when it is no step that we take.
std::optional<Transform> transform_step(std::string_view name, const std::vector<double>& n) {
    if (name == "translate" && (n.size() == 1 || n.size() == 2)) {
        return Transform{1, 0, 0, 1, n[0], n.size() == 2 ? n[1] : 0};
    }
    if (name == "scale" && (n.size() == 1 || n.size() == 2)) {
        const double y = n.size() == 2 ? n[1] : n[0];
        return n[0] * y != 0 ? std::optional{Transform{n[0], 0, 0, y, 0, 0}} : std::nullopt;
    }
    if (name == "rotate" && (n.size() == 1 || n.size() == 3)) {
        const double turn = n[0] * std::numbers::pi / 180;
        const Transform rotated{
            std::cos(turn), std::sin(turn), -std::sin(turn), std::cos(turn), 0, 0};
        if (n.size() == 1) {
            return rotated;
        }
        return joined({1, 0, 0, 1, n[1], n[2]}, joined(rotated, {1, 0, 0, 1, -n[1], -n[2]}));
    }
    return std::nullopt;
}

Transform transform_from(std::string_view text, const Element& element) {
    Transform all;
    while (!text.empty()) {
        const std::size_t open = text.find('(');
        const std::size_t close = text.find(')');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
            element.refuse("transform is a list of translate( ), scale( ) and rotate( )");
        }
        const std::string_view name = trimmed(text.substr(0, open));
        const auto numbers = numbers_in(text.substr(open + 1, close - open - 1));
        const auto step = numbers ? transform_step(name, *numbers) : std::nullopt;
        if (!step) {
            element.refuse("transform: '" + std::string{name} + "' with these numbers is not used");
        }
        all = joined(all, *step);
        text = trimmed(text.substr(close + 1));
        if (text.starts_with(',')) {
            text = trimmed(text.substr(1));
        }
    }
    return all;
}

std::optional<Colour> paint(std::string_view text, const char* name, const Element& element) {
    if (text == "none") {
        return std::nullopt;
    }
    const auto colour = colour_from(text);
    if (!colour) {
        element.refuse(std::string{name} + " is #RRGGBB or none");
    }
    return colour;
}

bool is_round(std::string_view text, const char* name, const char* plain, const Element& element) {
    if (text != "round" && text != plain) {
        element.refuse(std::string{name} + " is round or " + plain);
    }
    return text == "round";
}

Style style_of(Element& element, Style style) {
    if (const auto text = element.text("fill")) {
        style.fill = paint(*text, "fill", element);
    }
    if (const auto text = element.text("stroke")) {
        style.stroke = paint(*text, "stroke", element);
    }
    if (const auto width = element.number_if_any("stroke-width")) {
        if (*width < 0) {
            element.refuse("stroke-width is below 0");
        }
        style.stroke_width = *width;
    }
    if (const auto text = element.text("stroke-linecap")) {
        style.has_round_ends = is_round(*text, "stroke-linecap", "butt", element);
    }
    if (const auto text = element.text("stroke-linejoin")) {
        style.has_round_joins = is_round(*text, "stroke-linejoin", "miter", element);
    }
    if (const auto text = element.text("transform")) {
        style.transform = joined(style.transform, transform_from(*text, element));
    }
    return style;
}

std::optional<Path> outline(std::string_view name, Element& element) {
    if (name == "path") {
        auto path = path_from_data(element.text("d").value_or(""));
        if (!path) {
            element.refuse("d is not path data");
        }
        return path;
    }
    if (name == "rect") {
        const Point corner{element.number_if_any("x").value_or(0),
                           element.number_if_any("y").value_or(0)};
        const double width = element.size("width");
        const double height = element.size("height");
        const auto rx = element.number_if_any("rx");
        const auto ry = element.number_if_any("ry");
        return rectangle_path(corner, width, height, std::min(rx ? *rx : ry.value_or(0), width / 2),
                              std::min(ry ? *ry : rx.value_or(0), height / 2));
    }
    if (name == "circle" || name == "ellipse") {
        const Point centre{element.number_if_any("cx").value_or(0),
                           element.number_if_any("cy").value_or(0)};
        return name == "circle" ? ellipse_path(centre, element.size("r"), element.number("r"))
                                : ellipse_path(centre, element.size("rx"), element.size("ry"));
    }
    return std::nullopt;
}

class SvgReader {
public:
    SvgReader(std::string_view source, const std::string& file) : m_source(source), m_file(file) {}

    [[nodiscard]] Drawing read(const pugi::xml_node& root) {
        Element element{root, m_source, m_file};
        if (root.name() != std::string_view{"svg"}) {
            element.refuse("a drawing begins with <svg>");
        }
        if (element.text("xmlns") != "http://www.w3.org/2000/svg") {
            element.refuse("xmlns is http://www.w3.org/2000/svg");
        }
        const auto box = numbers_in(element.text("viewBox").value_or(""));
        if (!box || box->size() != 4 || !((*box)[2] > 0 && (*box)[3] > 0)) {
            element.refuse("viewBox is four numbers, the last two more than 0");
        }
        Style style = style_of(element, {});
        style.transform = joined({1, 0, 0, 1, -(*box)[0], -(*box)[1]}, style.transform);
        element.refuse_others();
        read_inside(root, style, 0);
        DrawnPage page;
        page.size = {(*box)[2], (*box)[3]};
        page.parts.push_back({Tag::decoration, {}, std::move(m_marks)});
        return {{}, {}, {std::move(page)}};
    }

private:
    void read_inside(const pugi::xml_node& parent, const Style& style, int depth) {
        for (const pugi::xml_node& node : parent.children()) {
            Element element{node, m_source, m_file};
            if (node.type() != pugi::node_element) {
                Element{parent, m_source, m_file}.refuse("holds text");
            }
            const std::string_view name = node.name();
            const Style own = style_of(element, style);
            if (name == "g") {
                element.refuse_others();
                if (depth == deepest_group) {
                    element.refuse("too many groups inside each other");
                }
                read_inside(node, own, depth + 1);
                continue;
            }
            auto path = outline(name, element);
            if (!path) {
                element.refuse("a drawing cannot hold this");
            }
            element.refuse_others();
            if (node.first_child()) {
                element.refuse("a shape holds nothing");
            }
            add(std::move(*path), own, element);
        }
    }

    void add(Path path, const Style& style, const Element& element) {
        Shape shape;
        shape.fill = style.fill;
        if (style.stroke && style.stroke_width > 0) {
            shape.stroke = stroke_of(style, element);
        }
        bool all_fit = true;
        const auto place = [&](Point& p) {
            p = style.transform(p);
            all_fit = all_fit && std::abs(p.x) <= largest && std::abs(p.y) <= largest;
        };
        for (PathStep& step : path) {
            std::visit(Overload{[&](MoveTo& to) { place(to.to); },
                                [&](LineTo& to) { place(to.to); },
                                [&](CurveTo& to) {
                                    place(to.control1);
                                    place(to.control2);
                                    place(to.to);
                                },
                                [](Close&) {}},
                       step);
        }
        if (!all_fit) {
            element.refuse("far outside the drawing");
        }
        shape.path = std::move(path);
        if (shape.fill || shape.stroke) {
            m_marks.emplace_back(std::move(shape));
        }
    }

    // A line keeps one width, so its transform may not stretch one way more than the other.
    static Stroke stroke_of(const Style& style, const Element& element) {
        const Transform& t = style.transform;
        const double wide = std::hypot(t.a, t.b);
        const double high = std::hypot(t.c, t.d);
        const double width = style.stroke_width * wide;
        if (!(std::abs(wide - high) <= 1e-6 * wide) ||
            !(std::abs(t.a * t.c + t.b * t.d) <= 1e-6 * wide * high)) {
            element.refuse("a line cannot be scaled by two different numbers");
        }
        if (!(width > 0 && width <= largest)) {
            element.refuse("stroke-width is too small or too large");
        }
        return {*style.stroke,
                width,
                style.has_round_ends || style.has_round_joins ? LineEnd::round : LineEnd::butt,
                {}};
    }

    std::string_view m_source;
    const std::string& m_file;
    std::vector<Mark> m_marks{};
};

} // namespace

Drawing read_svg(std::string_view svg, const std::string& file) {
    const std::string source = clean_source(svg, file);
    pugi::xml_document document;
    const pugi::xml_parse_result result =
        document.load_buffer(source.data(), source.size(),
                             pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!result) {
        throw InputError(file, line_at(source, static_cast<std::size_t>(result.offset)),
                         result.description());
    }
    const pugi::xml_node root = document.first_child();
    if (root.type() != pugi::node_element || root.next_sibling()) {
        throw InputError(file, 1, "a drawing is one <svg> and nothing beside it");
    }
    return SvgReader{source, file}.read(root);
}

Drawing read_svg(const std::filesystem::path& file) {
    return read_svg(read_content_file(file), path_text(file));
}

} // namespace safeplaces
