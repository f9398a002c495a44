#include "content/reading/web_page.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "content/reading/gathered_text.h"
#include "content/reading/html_parser.h"

namespace content {
namespace {

/// Elements that nobody reads.
bool isUnread(std::string_view name) {
    static constexpr std::array<std::string_view, 12> names{"head",     "script", "style",  "template",
                                                            "noscript", "svg",    "object", "select",
                                                            "textarea", "button", "iframe", "audio"};
    return std::ranges::find(names, name) != names.end();
}

bool isBlock(std::string_view name) {
    static constexpr std::array<std::string_view, 38> names{
        "address", "article", "aside",   "blockquote", "body", "caption",  "center",     "dd",
        "details", "dialog",  "div",     "dl",         "dt",   "fieldset", "figcaption", "figure",
        "footer",  "form",    "h1",      "h2",         "h3",   "h4",       "h5",         "h6",
        "header",  "hr",      "legend",  "li",         "main", "nav",      "ol",         "p",
        "pre",     "section", "summary", "table",      "tr",   "ul"};
    return std::ranges::find(names, name) != names.end() || name == "td" || name == "th";
}

/// Gathers what the parser tells.
class Page : public HtmlEvents {
  public:
    void begin(std::string_view name) override {
        if (unread_ > 0 || isUnread(name)) {
            ++unread_;
            return;
        }
        if (name == "br") text_.breakLine();
        if (name == "li")
            text_.beginItem();
        else if (isBlock(name))
            text_.endParagraph();
    }
    void end(std::string_view name) override {
        if (unread_ > 0)
            --unread_;
        else if (isBlock(name))
            text_.endParagraph();
    }
    void words(std::string_view words) override {
        if (unread_ == 0) text_.add(words);
    }
    std::string take() { return text_.take(); }

  private:
    GatheredText text_;
    int unread_ = 0;
};

}  // namespace

LetterFile readWebPage(const std::string& html) {
    Page page;
    switch (parseHtml(html, page)) {
        case HtmlParsed::tooDeep: return {LetterFile::Kind::html, {}, LetterFault::tooDeep, {}};
        case HtmlParsed::noParser: return {LetterFile::Kind::html, {}, LetterFault::noHtmlReader, {}};
        case HtmlParsed::whole: break;
    }
    return {LetterFile::Kind::html, page.take(), {}, {}};
}

}  // namespace content
