#pragma once
#include <wx/simplebook.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/ballot_post.h"
#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/meeting.h"
#include "trainer/presenters/plan_desk.h"
#include "trainer/windows/ballot_page.h"
#include "trainer/windows/help_topics.h"
#include "trainer/windows/later.h"
#include "trainer/windows/preparing_page.h"

namespace trainer {

class BoardPage;
class CardsPage;
class DiagnosticsPage;
class MeetingPage;
class OutcomePage;
class OversightPage;
class WavesPage;

/// The pages of diagnostics in a window, and the ways between them.
class DiagnosticPages {
  public:
    /// What they ask of the window.
    struct Window {
        /// Shows a page; false where what was begun elsewhere cannot be kept and the person stays.
        std::function<bool(wxWindow* page, HelpTopic topic)> turnTo;
        /// The person is at that place now (see Trail). It is shown again by the pages there are then.
        std::function<void(const std::string& name, std::function<void(DiagnosticPages&)> show)> arrive;
        std::function<void(const scenarios::ModuleId& module)> train;
        std::function<void(const std::string& unit)> plan;  ///< what the last diagnostic of a unit asks for
        /// Shows the window to a whole room, or no more; and whether it does.
        std::function<void()> enlarge;
        std::function<bool()> isEnlarged;
    };
    /// Adds the pages to the book.
    DiagnosticPages(wxSimplebook& book, DiagnosticDesk& desk, PlanDesk& plans, BallotPost& post,
                    Window window);

    /// The list of all diagnostics.
    void goToList();
    /// Every service, wave by wave.
    void oversee();
    /// The assistant, for a new one.
    void begin();
    /// The assistant, for one that is still prepared.
    void prepare(const std::string& campaign);
    /// The person's own ballot.
    void answer(const std::string& campaign);
    /// The board of who leads it.
    void lead(const std::string& campaign);
    void typeCards(const std::string& campaign);
    /// The meeting in which a team agrees.
    void decide(const std::string& campaign);
    /// What came of it.
    void look(const std::string& campaign);
    /// The waves of a unit beside each other.
    void compare(const std::string& unit);
    /// Opens a ballot file: answers an invitation, or counts a ballot that came back.
    void open(const std::string& file);
    /// The same for several: counts all ballots that came back, and says which files are none.
    void open(const std::vector<std::string>& files);
    /// Counts what files bring to a campaign, and says so on its board.
    void merge(const std::string& campaign, const std::vector<std::string>& files);
    /// Keeps what is under way on a page, before it is left. False where it cannot be and the person stays.
    bool rest();

    /// What is under way, to be gone on with by pages of another window.
    struct Seat {
        std::unique_ptr<BallotPresenter> ballot;
        PreparingPage::Seat preparing;
        std::unique_ptr<Meeting> meeting;
    };
    Seat standUp();
    void sitDown(Seat seat);

    BallotPage& ballot();
    PreparingPage& preparing();
    BoardPage& board();
    CardsPage& cards();
    MeetingPage& meeting();
    OutcomePage& outcome();
    WavesPage& waves();

  private:
    DiagnosticsPage* newList();
    BoardPage* newBoard();
    void makeOutcome(PlanDesk& plans);
    void askForInvitation();
    void invite(const std::string& campaign);
    void writeTable(const std::string& campaign);
    void askForFiles(const std::string& campaign);
    void send(const BallotPresenter& ballot);
    std::optional<assessment::Respondent> askForRespondent(const assessment::Campaign& campaign);
    /// Goes to a place that shows one campaign.
    void goTo(const std::string& name, const std::string& campaign, wxWindow* page, HelpTopic topic,
              void (DiagnosticPages::*again)(const std::string&));

    wxSimplebook& book_;
    DiagnosticDesk& desk_;
    BallotPost& post_;
    Window window_;
    Later<DiagnosticsPage> list_;
    Later<PreparingPage> preparing_;
    Later<BallotPage> ballot_;
    Later<BoardPage> board_;
    Later<CardsPage> cards_;
    Later<MeetingPage> meeting_;
    Later<OutcomePage> outcome_;
    Later<OversightPage> oversight_;
    Later<WavesPage> waves_;
};

}  // namespace trainer
