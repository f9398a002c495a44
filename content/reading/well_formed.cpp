#include "content/reading/well_formed.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "content/reading/next_mark.h"
#include "content/reading/xml_declaration.h"

namespace content {
namespace {

using namespace std::string_view_literals;

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || (c & 0x80) != 0;
}

bool isNameCharacter(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool isXmlCharacter(unsigned long value) {
    return value == 9 || value == 10 || value == 13 || (value >= 0x20 && value <= 0xD7FF) ||
           (value >= 0xE000 && value <= 0xFFFD) || (value >= 0x10000 && value <= 0x10FFFF);
}

/// True for "lt", "#233", "#xE9": what stands between & and ; in a reference
/// that needs no DOCTYPE.
bool isKnownReference(std::string_view name) {
    if (!name.starts_with('#'))
        return name == "lt" || name == "gt" || name == "amp" || name == "apos" || name == "quot";
    name.remove_prefix(1);
    const int base = name.starts_with('x') ? 16 : 10;
    if (base == 16) name.remove_prefix(1);
    unsigned long value = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), value, base);
    return error == std::errc() && end == name.data() + name.size() && isXmlCharacter(value);
}

class Scanner {
  public:
    Scanner(std::string_view text, Report& report) : text_(text), report_(report) {}

    bool scan() {
        if (!scanDeclaration()) return false;
        while (at_ < text_.size()) {
            const std::size_t markup = less_.from(at_);
            checkCharacterData(text_.substr(at_, markup - at_));
            at_ = markup;
            if (at_ < text_.size() && !scanMarkup()) return false;
        }
        if (!open_.empty()) {
            const std::string_view name = open_.back();
            return fail(offsetOf(name), {.subject = name, .expected = "</>"});
        }
        return rootSeen_ || fail(text_.size(), {.expected = "<>"});
    }

  private:
    std::size_t offsetOf(std::string_view part) const {
        return static_cast<std::size_t>(part.data() - text_.data());
    }

    bool fail(std::size_t offset, const Report::Details& details = {}) {
        report_.add(ProblemId::xmlSyntax, offset, details);
        return false;
    }

    bool startsWith(std::string_view prefix) const { return text_.substr(at_, prefix.size()) == prefix; }
    bool isAt(char c) const { return at_ < text_.size() && text_[at_] == c; }

    void skipSpace() {
        while (at_ < text_.size() && isSpace(text_[at_])) ++at_;
    }

    std::string_view takeName() {
        const std::size_t start = at_;
        if (at_ < text_.size() && isNameStart(text_[at_]))
            while (at_ < text_.size() && isNameCharacter(text_[at_])) ++at_;
        return text_.substr(start, at_ - start);
    }

    /// Goes behind the terminator; false, with a problem at the start of the
    /// construct, where there is none.
    bool skipPast(std::string_view terminator, std::size_t start) {
        const std::size_t end = text_.find(terminator, at_);
        if (end == std::string_view::npos) return fail(start, {.expected = terminator});
        at_ = end + terminator.size();
        return true;
    }

    void checkReferences(std::string_view data) {
        if (ampersand_.from(offsetOf(data)) >= offsetOf(data) + data.size()) return;
        for (std::size_t amp = data.find('&'); amp != std::string_view::npos; amp = data.find('&', amp + 1)) {
            const std::size_t end = data.find_first_of("; \t\n<&", amp + 1);
            const bool closed = end != std::string_view::npos && data[end] == ';';
            const auto name = closed ? data.substr(amp + 1, end - amp - 1) : std::string_view();
            if (closed && isKnownReference(name)) continue;
            report_.add(ProblemId::xmlEntity, offsetOf(data) + amp,
                        {.found = closed ? data.substr(amp, end - amp + 1) : "&"});
        }
    }

    void checkCharacterData(std::string_view data) {
        if (open_.empty()) {
            const auto word = data.find_first_not_of(" \t\n\r");
            if (word != std::string_view::npos)
                report_.add(ProblemId::xmlTextOutsideRoot, offsetOf(data) + word,
                            {.found = data.substr(word)});
            return;
        }
        checkReferences(data);
        const std::size_t bracket = brackets_.from(offsetOf(data));
        if (bracket < offsetOf(data) + data.size()) fail(bracket, {.found = "]]>"});
    }

    bool scanMarkup() {
        const char second = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (second == '/') return scanEndTag();
        if (second != '!' && second != '?') return scanStartTag();
        if (startsWith("<!--")) return scanComment();
        if (startsWith("<![CDATA[")) {
            if (open_.empty()) report_.add(ProblemId::xmlTextOutsideRoot, at_, {.found = "<![CDATA["});
            return skipPast("]]>", at_);
        }
        if (startsWith("<!DOCTYPE")) return scanDoctype();
        if (startsWith("<?")) return scanInstruction();
        return scanStartTag();
    }

    bool scanComment() {
        const std::size_t start = at_;
        at_ += 4;
        if (!skipPast("-->", start)) return false;
        const auto inside = text_.substr(start + 4, at_ - start - 7);
        const auto dashes = inside.find("--");
        if (dashes != std::string_view::npos) fail(start + 4 + dashes, {.found = "--"});
        if (inside.ends_with('-')) fail(at_ - 4, {.found = "--"});
        return true;
    }

    /// Reports it and goes behind it, an internal subset included.
    bool scanDoctype() {
        const std::size_t start = at_;
        report_.add(ProblemId::xmlDoctype, start);
        int brackets = 0;
        for (; at_ < text_.size(); ++at_) {
            if (text_[at_] == '[') ++brackets;
            if (text_[at_] == ']') --brackets;
            if (text_[at_] == '>' && brackets <= 0) {
                ++at_;
                return true;
            }
        }
        return fail(start, {.expected = ">"});
    }

    bool scanInstruction() {
        const std::size_t start = at_;
        at_ += 2;
        const auto target = takeName();
        if (target.empty()) return fail(start, {.found = "<?"});
        if (target.size() == 3 && (target[0] | 0x20) == 'x' && (target[1] | 0x20) == 'm' &&
            (target[2] | 0x20) == 'l')
            report_.add(ProblemId::xmlDeclaration, start, {.found = target});
        if (target.find(':') != std::string_view::npos) fail(start, {.found = target});
        if (at_ < text_.size() && !isSpace(text_[at_]) && !startsWith("?>"))
            return fail(at_, {.expected = "?>"});
        return skipPast("?>", start);
    }

    bool scanEndTag() {
        const std::size_t start = at_;
        at_ += 2;
        const auto name = takeName();
        skipSpace();
        if (name.empty() || !isAt('>')) return fail(start, {.found = "</", .expected = ">"});
        ++at_;
        if (open_.empty()) return fail(start, {.found = text_.substr(start, at_ - start)});
        if (open_.back() != name)
            return fail(start, {.subject = open_.back(), .found = text_.substr(start, at_ - start)});
        open_.pop_back();
        return true;
    }

    bool scanStartTag() {
        const std::size_t start = at_++;
        const auto name = takeName();
        if (name.empty()) return fail(start, {.found = "<"});
        checkPrefix(name);
        if (open_.empty() && rootSeen_) report_.add(ProblemId::xmlSeveralRoots, start, {.found = name});
        rootSeen_ = true;
        attributes_.clear();
        for (;;) {
            const std::size_t before = at_;
            skipSpace();
            if (isAt('>')) {
                ++at_;
                open_.push_back(name);
                break;
            }
            if (isAt('/') && startsWith("/>")) {
                at_ += 2;
                break;
            }
            if (at_ == before || !scanAttribute(start, name)) {
                if (at_ == before) fail(start, {.subject = name, .expected = ">"});
                return false;
            }
        }
        if (open_.size() <= deepest) return true;
        report_.add(ProblemId::xmlTooDeep, start, {.subject = name, .expected = std::to_string(deepest)});
        return false;
    }

    bool scanAttribute(std::size_t tag, std::string_view element) {
        const std::size_t start = at_;
        const auto name = takeName();
        if (name.empty()) return fail(at_ < text_.size() ? at_ : tag, {.subject = element, .expected = ">"});
        checkPrefix(name);
        if (std::ranges::find(attributes_, name) != attributes_.end())
            report_.add(ProblemId::xmlDuplicateAttribute, start, {.subject = element, .found = name});
        if (attributes_.size() < manyAttributes) attributes_.push_back(name);
        skipSpace();
        if (!isAt('=')) return fail(start, {.subject = name, .expected = "="});
        ++at_;
        skipSpace();
        if (!isAt('"') && !isAt('\'')) return fail(start, {.subject = name, .expected = "\""});
        const char quote = text_[at_++];
        const std::size_t end = text_.find(quote, at_);
        if (end == std::string_view::npos)
            return fail(start, {.subject = name, .expected = text_.substr(at_ - 1, 1)});
        const auto value = text_.substr(at_, end - at_);
        const std::size_t less = less_.from(at_);
        if (less < end) return fail(less, {.subject = name, .found = "<"});
        checkReferences(value);
        at_ = end + 1;
        return true;
    }

    /// Only the prefix xml is known without being declared.
    void checkPrefix(std::string_view name) {
        const auto colon = name.find(':');
        if (colon == std::string_view::npos || name.starts_with("xml:") || name.starts_with("xmlns:")) return;
        if (searches_++ > manySearches) return;
        const std::string declaration = "xmlns:" + std::string(name.substr(0, colon)) + "=";
        if (colon > 0 && colon + 1 < name.size() && text_.find(declaration) != std::string_view::npos) return;
        report_.add(ProblemId::xmlPrefix, offsetOf(name), {.found = name});
    }

    bool scanDeclaration() {
        if (!startsWith("<?xml") || text_.size() < 6 || !isSpace(text_[5])) return true;
        at_ = 5;
        const std::size_t end = text_.find("?>");
        if (end == std::string_view::npos) return fail(0, {.expected = "?>"});
        if (!isXmlDeclaration(text_.substr(5, end - 5)))
            report_.add(ProblemId::xmlDeclaration, 0, {.found = text_.substr(0, end + 2)});
        at_ = end + 2;
        return true;
    }

    // No file of ours has so many; a hostile one must not cost the square of its
    // size.
    static constexpr std::size_t manyAttributes = 64;
    static constexpr int manySearches = 10;

    std::string_view text_;
    Report& report_;
    NextMark less_{text_, "<"};
    NextMark ampersand_{text_, "&"};
    NextMark brackets_{text_, "]]>"};
    std::size_t at_ = 0;
    int searches_ = 0;
    bool rootSeen_ = false;
    std::vector<std::string_view> open_;
    std::vector<std::string_view> attributes_;
};

}  // namespace

bool checkWellFormed(std::string_view text, Report& report) {
    return Scanner(text, report).scan();
}

}  // namespace content
