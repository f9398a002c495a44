#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/file_view.h"
#include "trainer/windows/page.h"

namespace trainer {

/// A file from outside the library: what can be played of it, and what is to be mended, line by line.
class FilePage : public Page {
  public:
    struct Actions {
        std::function<void(const std::string& path)> check;  ///< reads it again
        std::function<void(const std::string& path)> play;
    };
    FilePage(wxWindow* parent, Actions actions) : Page(parent), actions_(std::move(actions)) {}

    void show(FileView view);
    void refresh() override;

  private:
    void addScenario(const scenarios::ScenarioCard& card);
    void addProblems();
    void addProblem(const FileProblem& problem);
    void copy();

    Actions actions_;
    FileView view_;
};

}  // namespace trainer
