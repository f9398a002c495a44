#pragma once
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "content/reading/report.h"

namespace content {

/// A parsed file whose nodes know their place in the text.
class Document {
  public:
    /// The text must be well-formed (checkWellFormed) and outlive the document.
    /// Should pugixml refuse it all the same, the report says where and root() is
    /// null.
    Document(const std::string& text, Report& report);
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    pugi::xml_node root() const { return tree_.document_element(); }
    std::string_view text() const { return text_; }

    /// Where the node's name, or its text, stands.
    std::size_t offsetOf(pugi::xml_node node) const;
    std::size_t offsetOf(pugi::xml_attribute attribute) const;
    /// Where a walk through a node's decoded text has come to.
    struct Walk {
        std::size_t index = 0;
        std::size_t offset = 0;
    };
    /// Where the byte of that index in the node's decoded text stands: references
    /// and CDATA take more room. A walk that is used again goes on from where it
    /// was.
    std::size_t offsetIn(pugi::xml_node text, std::size_t index, Walk& walk) const;
    std::size_t offsetIn(pugi::xml_node text, std::size_t index) const;

  private:
    std::size_t offsetOf(const char* part) const;

    std::string_view text_;
    std::string scratch_;  // pugixml writes into it; names and values point here
    pugi::xml_document tree_;
};

}  // namespace content
