#pragma once
#include <string>
#include <string_view>

namespace content {

/// What is told of a page while it is parsed. Each element that begins also ends.
class HtmlEvents {
  public:
    virtual ~HtmlEvents() = default;
    virtual void begin(std::string_view name) = 0;  ///< in small letters
    virtual void end(std::string_view name) = 0;
    virtual void words(std::string_view words) = 0;
};

/// Elements of a page nested deeper than this are refused: what they cost grows with the square of it.
inline constexpr int deepestHtml = 1000;

enum class HtmlParsed {
    whole,
    tooDeep,
    noParser  ///< libxml2 is not installed
};

/// Tells the events of a page, whatever is wrong with it. html: UTF-8.
HtmlParsed parseHtml(const std::string& html, HtmlEvents& events);

}  // namespace content
