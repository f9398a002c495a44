#include "content/reading/inline_reader.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#include "content/reading/typography.h"

namespace content {
namespace {

using scenarios::Run;
using scenarios::Text;

bool isBlank(char c) {
    return static_cast<unsigned char>(c) <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r');
}

/// How much of a text that starts with a word has only single spaces between
/// its words; eight bytes at a time.
std::size_t wordsRun(std::string_view text) {
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t highBits = 0x80 * ones;
    constexpr std::uint64_t spaces = 0x20 * ones;
    std::size_t run = 0;
    for (; text.size() - run > 8; run += 8) {
        std::uint64_t here = 0;
        std::uint64_t next = 0;
        std::memcpy(&here, text.data() + run, 8);
        std::memcpy(&next, text.data() + run + 1, 8);
        const std::uint64_t control = (here - spaces) & ~here;
        const std::uint64_t twoSpaces = (here ^ spaces) | (next ^ spaces);
        // A borrow marks bytes above the first one only: the lowest mark is right.
        const std::uint64_t marks = (control | ((twoSpaces - ones) & ~twoSpaces)) & highBits;
        if (marks == 0) continue;
        run += static_cast<std::size_t>(std::countr_zero(marks)) / 8;
        break;
    }
    for (; run < text.size(); ++run) {
        if (!isBlank(text[run])) continue;
        if (text[run] != ' ' || run + 1 == text.size() || isBlank(text[run + 1])) break;
    }
    return run;
}

bool sameStyle(const Run& left, const Run& right) {
    return left.bold == right.bold && left.italic == right.italic && left.term == right.term &&
           left.lineBreak == right.lineBreak && left.href == right.href;
}

/// Appends text with each run of blanks made one space; none at the start of
/// the whole or after another.
void appendFolded(Text& text, const Run& style, std::string_view words) {
    const auto endsBlank = [&] {
        return text.empty() || text.back().lineBreak || text.back().text.ends_with(' ');
    };
    std::string folded;
    folded.reserve(words.size());
    while (!words.empty()) {
        std::size_t blank = 0;
        while (blank < words.size() && isBlank(words[blank])) ++blank;
        if (blank > 0 && !(folded.empty() ? endsBlank() : folded.ends_with(' '))) folded += ' ';
        words.remove_prefix(blank);
        const std::size_t run = wordsRun(words);
        folded.append(words.substr(0, run));
        words.remove_prefix(run);
    }
    if (folded.empty()) return;
    if (!text.empty() && sameStyle(text.back(), style)) {
        text.back().text += folded;
        return;
    }
    text.push_back(style);
    text.back().text = std::move(folded);
}

void trimEnd(Text& text) {
    while (!text.empty() && !text.back().lineBreak) {
        std::string& words = text.back().text;
        while (words.ends_with(' ')) words.pop_back();
        if (!words.empty()) return;
        text.pop_back();
    }
}

bool changeStyle(Element& element, Run& style) {
    const std::string_view name = element.name();
    if (name == "b")
        style.bold = true;
    else if (name == "i")
        style.italic = true;
    else if (name == "term")
        style.term = true;
    else if (name == "link")
        style.href = element.address("href", true);
    else
        return false;
    return true;
}

void appendInline(pugi::xml_node parent, const Run& style, Context& context, Text& text) {
    for (auto child = parent.first_child(); child; child = child.next_sibling()) {
        if (child.type() != pugi::node_element) {
            appendFolded(text, style, child.value());
            if (context.french) checkTypography(child, context);
            continue;
        }
        Element element(child, context);
        if (element.name() == "br") {
            element.expectChildren({});
            trimEnd(text);
            text.emplace_back().lineBreak = true;
        } else if (Run inner = style; changeStyle(element, inner)) {
            appendInline(child, inner, context, text);
        } else {
            element.report(
                ProblemId::unknownElement, element.offset(),
                {.subject = parent.name(), .found = element.name(), .expected = "b, i, term, link, br"});
            continue;
        }
        element.done();
    }
}

scenarios::List readList(Element& element) {
    scenarios::List list;
    list.ordered = element.yesNo("ordered", false);
    element.expectChildren({"item"});
    for (Element& item : element.all("item", 1)) {
        list.items.push_back(readInline(item));
        item.done();
    }
    return list;
}

scenarios::Quote readQuote(Element& element) {
    scenarios::Quote quote;
    quote.source = idOf<scenarios::SourceId>(element.useId("source", References::Kind::source, false));
    quote.text = readInline(element);
    return quote;
}

scenarios::Definition readDefinition(Element& element) {
    element.expectChildren({"term", "meaning"});
    scenarios::Definition definition;
    definition.term = mustInline(element, "term");
    definition.meaning = mustInline(element, "meaning");
    return definition;
}

bool isImageName(std::string_view name) {
    const bool kind = name.ends_with(".png") || name.ends_with(".jpg") || name.ends_with(".svg");
    return kind && name.size() > 4 &&
           name.find_first_not_of(
               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrst"
               "uvwxyz0123456789_.-") == std::string_view::npos;
}

scenarios::Image readImage(Element& element) {
    scenarios::Image image;
    image.file = element.must("file");
    image.alt = element.must("alt");
    element.expectChildren({});
    if (element.has("file") && !isImageName(image.file))
        element.report(ProblemId::badValue, element.offset("file"),
                       {.subject = "file", .found = image.file, .expected = "*.png, *.jpg, *.svg"});
    else if (element.has("file") && !element.context().hasFile(image.file))
        element.report(ProblemId::imageMissing, element.offset("file"), {.found = image.file});
    if (element.context().french) checkTypography(image.alt, element.offset("alt"), element.context());
    if (element.has("alt") && isBlankText(image.alt))
        element.report(ProblemId::imageWithoutAlt, element.offset("alt"), {.found = image.file});
    return image;
}

scenarios::NumbersBlock readNumbers(Element& element) {
    scenarios::NumbersBlock block;
    for (const std::string& id : element.knownNumbers("ref", true)) block.numbers.emplace_back(id);
    element.expectChildren({});
    return block;
}

scenarios::Block readBlock(Element& element) {
    const std::string_view name = element.name();
    if (name == "h") return scenarios::Heading{readInline(element)};
    if (name == "p") return scenarios::Paragraph{readInline(element)};
    if (name == "list") return readList(element);
    if (name == "quote") return readQuote(element);
    if (name == "definition") return readDefinition(element);
    if (name == "image") return readImage(element);
    return readNumbers(element);
}

scenarios::Blocks blocksOf(std::optional<Element> element) {
    if (!element) return {};
    element->expectChildren(blockNames);
    scenarios::Blocks blocks = readBlocks(*element);
    element->done();
    return blocks;
}

}  // namespace

bool isBlankText(std::string_view text) {
    while (!text.empty()) {
        const std::size_t blank = isBlank(text.front())        ? 1
                                  : text.starts_with("\u00A0") ? 2
                                  : text.starts_with("\u202F") ? 3
                                                               : 0;
        if (blank == 0) return false;
        text.remove_prefix(blank);
    }
    return true;
}

scenarios::Text readInline(Element& element) {
    Text text;
    appendInline(element.node(), Run(), element.context(), text);
    trimEnd(text);
    if (std::ranges::all_of(text, [](const Run& run) { return run.lineBreak || isBlankText(run.text); }))
        element.report(ProblemId::emptyText, element.offset(), {.subject = element.name()});
    return text;
}

std::string readPlain(Element& element) {
    Text text;
    for (const pugi::xml_node child : element.node().children()) {
        if (child.type() != pugi::node_element) {
            appendFolded(text, Run(), child.value());
            continue;
        }
        element.report(ProblemId::unknownElement, element.context().document.offsetOf(child),
                       {.subject = element.name(), .found = child.name()});
    }
    trimEnd(text);
    if (text.empty()) element.report(ProblemId::emptyText, element.offset(), {.subject = element.name()});
    return scenarios::plain(text);
}

scenarios::Blocks readBlocks(Element& parent) {
    scenarios::Blocks blocks;
    while (auto element = parent.next(blockNames)) {
        blocks.push_back(readBlock(*element));
        element->done();
    }
    if (blocks.empty())
        parent.report(ProblemId::missingElement, parent.offset(),
                      {.subject = parent.name(), .expected = "p"});
    return blocks;
}

scenarios::Blocks mayBlocks(Element& parent, std::string_view child) {
    return blocksOf(parent.mayChild(child));
}

scenarios::Blocks mustBlocks(Element& parent, std::string_view child) {
    return blocksOf(parent.mustChild(child));
}

std::string readParagraphs(Element& parent) {
    std::string text;
    for (Element& paragraph : parent.all("p", 1)) {
        if (!text.empty()) text += "\n\n";
        text += scenarios::plainLines(readInline(paragraph));
        paragraph.done();
    }
    return text;
}

Text mayInline(Element& parent, std::string_view child) {
    auto element = parent.mayChild(child);
    if (!element) return {};
    Text text = readInline(*element);
    element->done();
    return text;
}

Text mustInline(Element& parent, std::string_view child) {
    auto element = parent.mustChild(child);
    if (!element) return {};
    Text text = readInline(*element);
    element->done();
    return text;
}

std::string mustPlain(Element& parent, std::string_view child) {
    return scenarios::plain(mustInline(parent, child));
}

}  // namespace content
