#include "content/reading/html_parser.h"

#include <dlfcn.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <memory>

namespace content {
namespace {

/// libxml2 is opened where a page is to be read: linked, it and the tables of ICU that it brings would cost
/// every start of the program.
class Libxml2 {
  public:
    Libxml2() : library_(dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL)) {
        find("htmlCreateMemoryParserCtxt", create);
        find("htmlCtxtUseOptions", useOptions);
        find("xmlSwitchEncoding", switchEncoding);
        find("htmlParseDocument", parse);
        find("htmlFreeParserCtxt", free);
        find("xmlStopParser", stop);
    }
    bool isThere() const { return create && useOptions && switchEncoding && parse && free && stop; }

    decltype(&htmlCreateMemoryParserCtxt) create = nullptr;
    decltype(&htmlCtxtUseOptions) useOptions = nullptr;
    decltype(&xmlSwitchEncoding) switchEncoding = nullptr;
    decltype(&htmlParseDocument) parse = nullptr;
    decltype(&htmlFreeParserCtxt) free = nullptr;
    decltype(&xmlStopParser) stop = nullptr;

  private:
    template <class Function>
    void find(const char* name, Function& function) const {
        if (library_) function = reinterpret_cast<Function>(dlsym(library_, name));
    }

    void* library_;
};

const Libxml2& libxml2() {
    static const Libxml2 opened;
    return opened;
}

struct Parse {
    HtmlEvents& events;
    htmlParserCtxtPtr context;
    int depth = 0;
    bool isTooDeep = false;
};

std::string_view textOf(const xmlChar* text) {
    return reinterpret_cast<const char*>(text);
}

void begin(void* data, const xmlChar* name, const xmlChar**) {
    auto& parse = *static_cast<Parse*>(data);
    if (parse.isTooDeep) return;
    if (++parse.depth > deepestHtml) {
        parse.isTooDeep = true;
        libxml2().stop(parse.context);
        return;
    }
    parse.events.begin(textOf(name));
}

void end(void* data, const xmlChar* name) {
    auto& parse = *static_cast<Parse*>(data);
    if (parse.isTooDeep) return;
    --parse.depth;
    parse.events.end(textOf(name));
}

void words(void* data, const xmlChar* text, int length) {
    auto& parse = *static_cast<Parse*>(data);
    if (!parse.isTooDeep)
        parse.events.words({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

}  // namespace

HtmlParsed parseHtml(const std::string& html, HtmlEvents& events) {
    if (!libxml2().isThere()) return HtmlParsed::noParser;
    if (html.empty()) return HtmlParsed::whole;
    const std::unique_ptr<htmlParserCtxt, decltype(libxml2().free)> context(
        libxml2().create(html.data(), static_cast<int>(html.size())), libxml2().free);
    if (!context) throw std::bad_alloc();
    libxml2().useOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                            HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    libxml2().switchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
    Parse parse{events, context.get()};
    *context->sax = xmlSAXHandler{};
    context->sax->startElement = begin;
    context->sax->endElement = end;
    context->sax->characters = words;
    context->sax->ignorableWhitespace = words;
    context->userData = &parse;
    libxml2().parse(context.get());
    return parse.isTooDeep ? HtmlParsed::tooDeep : HtmlParsed::whole;
}

}  // namespace content
