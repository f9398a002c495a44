#pragma once
#include <functional>
#include <string>
#include <vector>

namespace trainer {

/// The places somebody came by, to go back to.
class Trail {
  public:
    /// They are there now. name: what tells one place from another; show: goes there again, and may arrive
    /// again.
    void arrive(const std::string& name, std::function<void()> show);
    bool mayGoBack() const { return places_.size() > 1; }
    /// Shows the place before this one; nothing where there is none.
    void back();
    /// Shows the place where they are anew.
    void again();

  private:
    struct Place {
        std::string name;
        std::function<void()> show;
    };
    std::vector<Place> places_;
};

}  // namespace trainer
