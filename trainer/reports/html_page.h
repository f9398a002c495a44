#pragma once
#include <string>
#include <vector>

namespace trainer {

/// A whole page in the language spoken, for a screen, a printer and a screen reader. It needs nothing else:
/// no image, no script, no address. title: also its first heading. body and footer: in HTML.
std::string htmlPage(const std::string& title, const std::string& body, const std::string& footer);

/// A table with a caption; the first cell of each row is its header. Cells are text, not HTML.
std::string htmlTable(const std::string& caption, const std::vector<std::string>& head,
                      const std::vector<std::vector<std::string>>& rows);

/// Text between tags: "h2", "p".
std::string htmlElement(const std::string& tag, const std::string& text);

}  // namespace trainer
