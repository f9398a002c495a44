#define BOOST_TEST_NO_MAIN
#define BOOST_TEST_ALTERNATIVE_INIT_API
#include <unistd.h>
#include <wx/app.h>
#include <wx/evtloop.h>

#include <boost/test/unit_test.hpp>
#include <iostream>
#include <vector>

namespace {

/// A wrong call to wxWidgets would open a window that nobody closes.
void stopAt(const wxString& file, int line, const wxString&, const wxString& condition,
            const wxString& message) {
    std::cerr << file.utf8_string() << ':' << line << ": " << condition.utf8_string() << ' '
              << message.utf8_string() << std::endl;
    _exit(3);
}

class TestApp : public wxApp {
  public:
    bool OnInit() override {
        SetExitOnFrameDelete(false);
        wxSetAssertHandler(stopAt);
        return true;
    }
    int OnRun() override {
        wxEventLoop loop;
        const wxEventLoopActivator active(&loop);
        // Boost.Test takes out the arguments it understands, and wxWidgets frees those it finds.
        char** const given = argv;
        std::vector<char*> arguments(given, given + argc);
        arguments.push_back(nullptr);
        return boost::unit_test::unit_test_main([] { return true; }, argc, arguments.data());
    }
};

}  // namespace

int main(int count, char** arguments) {
    wxApp::SetInstance(new TestApp);
    return wxEntry(count, arguments);
}
