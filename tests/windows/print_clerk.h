#pragma once
#include <wx/timer.h>

#include <string>

/// Somebody at the print dialog of the desktop, where the only printer makes a PDF in the present folder,
/// called like the document.
class PrintClerk : public wxTimer {
  public:
    struct Wish {
        std::string pages = {};       ///< "2-3"; empty: all
        const char* paper = nullptr;  ///< "na_letter"; null: as it is
        bool isGivenUp = false;
    };
    PrintClerk() : PrintClerk(Wish()) {}
    explicit PrintClerk(Wish wish);
    /// The dialog has come and was answered.
    bool isDone() const { return isDone_; }
    void Notify() override;

  private:
    void choosePages(void* dialog) const;
    void choosePaper(void* dialog) const;

    Wish wish_;
    bool isDone_ = false;
};
