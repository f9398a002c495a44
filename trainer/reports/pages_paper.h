#pragma once
#include "trainer/reports/pages.h"
#include "trainer/reports/pdf_paper.h"

namespace trainer {

/// Pages that are kept as what was drawn, to be painted later and elsewhere.
class PagesPaper : public Paper {
  public:
    /// ended: told of each page that was ended, from 1 on.
    explicit PagesPaper(const std::string& language, std::function<void(int page)> ended = {});

    void endPage() override;
    /// Those that were ended.
    Pages finished() const { return Pages(ended_); }

  private:
    void beginPage();

    std::function<void(int page)> tell_;
    std::shared_ptr<void> page_;
    std::vector<std::shared_ptr<void>> ended_;
};

}  // namespace trainer
