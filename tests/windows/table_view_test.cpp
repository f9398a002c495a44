#include "trainer/windows/table_view.h"

#include <wx/frame.h>

#include <boost/test/unit_test.hpp>

using trainer::TableView;

namespace {

/// A table with a short and a long column.
struct Table {
    Table() {
        table->add(
            {"1",
             "Dans le respect mutuel, vous \u00EAtes accueillis avec bienveillance et avez le droit \u00E0 "
             "l\u2019erreur"});
        table->add({"2", "Vous pouvez facilement entrer en contact avec vos services publics"});
        table->showRows(9);
    }
    ~Table() { frame->Destroy(); }

    int heightFor(int width) const {
        table->wrapTo(width);
        return table->GetMinSize().y;
    }
    wxFrame* frame = new wxFrame(nullptr, wxID_ANY, wxString());
    TableView* table = new TableView(frame, "Engagements", {"Nr", "Engagement"});
};

}  // namespace

BOOST_AUTO_TEST_SUITE(table_views)

BOOST_FIXTURE_TEST_CASE(a_long_cell_breaks_its_lines_where_there_is_too_little_room, Table) {
    const int line = table->GetCharHeight();
    const int whole = heightFor(4000);
    BOOST_TEST(heightFor(300) >= whole + 2 * line);
    BOOST_TEST(heightFor(200) > heightFor(300));
    BOOST_TEST(heightFor(4000) == whole);
}

BOOST_AUTO_TEST_SUITE_END()
