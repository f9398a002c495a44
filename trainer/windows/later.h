#pragma once
#include <wx/simplebook.h>

#include <functional>

namespace trainer {

/// A page of a book that is made when somebody first comes to it.
template <class Made>
class Later {
  public:
    Later() = default;
    /// make: a page whose parent is the book.
    Later(wxSimplebook& book, std::function<Made*()> make) : book_(&book), make_(std::move(make)) {}

    Made& operator*() {
        if (!page_) {
            page_ = make_();
            book_->AddPage(page_, {});
        }
        return *page_;
    }
    Made* operator->() { return &**this; }
    /// Null where nobody came to it yet.
    Made* ifMade() const { return page_; }
    bool isShown() const { return page_ && book_->GetCurrentPage() == page_; }

  private:
    wxSimplebook* book_ = nullptr;
    std::function<Made*()> make_;
    Made* page_ = nullptr;
};

}  // namespace trainer
