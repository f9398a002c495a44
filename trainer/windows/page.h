#pragma once
#include <string>

#include "trainer/windows/column.h"

namespace trainer {

/// A place of the program: a title, and things below it.
class Page : public Column {
  public:
    Page(wxWindow* parent, double widest = 1) : Column(parent, widest) {}
    /// Fills itself from what is kept now.
    virtual void refresh() = 0;
    /// True where it has something to print now.
    virtual bool mayPrint() const { return false; }
    /// Prints it where somebody says.
    virtual void print() {}

  protected:
    /// Empties the page and says what it is. Keep what it returns until the page is filled.
    KeptKeyboard begin(const std::string& title, const std::string& lead = {});
    /// Says what the next things are.
    void section(const std::string& title);
    Stack& body() { return stack(); }
};

}  // namespace trainer
