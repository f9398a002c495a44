#include <wx/listbox.h>

#include <vector>

#include "trainer/windows/blocks_view.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/split.h"
#include "trainer/windows/step_panel.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace scenarios;

/// A request to hand over: the directory with what each service takes care of, what is said, the delay.
class RoutePanel : public StepPanel {
  public:
    RoutePanel(wxWindow* parent, const StepStage& stage)
        : StepPanel(parent), stage_(stage), route_(std::get<RoutePlay>(stage.play.current()->play).route()) {
        addRequest(*this, route_.request, stage.play.scenario(), stage.commons);
        makeDirectory();
        addChoices(tr("What do you say?"), stage.view.targets, sayings_);
        addChoices(tr("Which delay?"), stage.view.moves, delays_);
    }
    std::string answer() const override {
        const int service = services_->GetSelection();
        const std::string saying = picked(sayings_, stage_.view.targets);
        const std::string delay = picked(delays_, stage_.view.moves);
        if (service == wxNOT_FOUND || saying.empty() || delay.empty()) return {};
        return stage_.view.options[static_cast<std::size_t>(service)].token + " " + saying + " " + delay;
    }
    void restore(const std::string& draft) override {
        const auto parts = wordsOf(draft);
        if (parts.size() < 3) return;
        const auto& services = route_.directory->services;
        for (std::size_t i = 0; i < services.size(); ++i) {
            if (services[i].id.text() != parts[0]) continue;
            services_->SetSelection(static_cast<int>(i));
            fillAbout(services[i]);
        }
        tick(sayings_, stage_.view.targets, parts[1]);
        tick(delays_, stage_.view.moves, parts[2]);
    }
    void begin() override { services_->SetFocus(); }

  private:
    void makeDirectory() {
        add(new Prose(this, std::string(tr("Which service?"))), Space::large).bold();
        auto& split = add(new Split(this, 0.48));
        services_ = new wxListBox(&split.left(), wxID_ANY, wxDefaultPosition, FromDIP(wxSize(-1, 230)));
        for (const Service& service : route_.directory->services)
            services_->Append(wxString::FromUTF8(plain(service.title)));
        setAccessibleName(*services_, tr("Which service?"));
        split.left().add(services_);
        about_ = &split.right().add(new Card(&split.right(), Space::medium));
        about_->add(new Prose(about_, std::string(tr("Pick a service to read what it takes care of."))))
            .coloured(palette().faint);
        services_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
            describe(route_.directory->services[static_cast<std::size_t>(event.GetSelection())]);
            stage_.changed();
        });
    }
    static void tick(std::vector<RadioTick*>& radios, const std::vector<Option>& options,
                     std::string_view token) {
        for (std::size_t i = 0; i < radios.size(); ++i)
            if (options[i].token == token) radios[i]->SetValue(true);
    }
    void describe(const Service& service) {
        fillAbout(service);
        wrapTo(GetSize().x);
    }
    void fillAbout(const Service& service) {
        about_->clear();
        about_->add(new Prose(about_, service.title)).bold();
        if (service.outside)
            about_
                ->add(new Prose(about_, std::string(tr("Another administration")), TextSize::small),
                      Space::hair)
                .coloured(palette().middling);
        about_->add(new Prose(about_, service.handles));
        std::string contact = service.phone;
        if (!service.mail.empty()) contact += (contact.empty() ? "" : "\n") + service.mail;
        about_->add(new Prose(about_, contact, TextSize::small)).coloured(palette().faint);
        if (!service.hours.empty())
            about_->add(new Prose(about_, service.hours, TextSize::small), Space::hair)
                .coloured(palette().faint);
    }
    void addChoices(const char* title, const std::vector<Option>& options, std::vector<RadioTick*>& radios) {
        add(new Prose(this, std::string(title)), Space::large).bold();
        for (const Option& option : options) {
            auto* radio = new RadioTick(this, option.text, radios.empty() ? wxRB_GROUP : 0);
            radio->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent&) { stage_.changed(); });
            add(radio);
            radios.push_back(radio);
        }
        radios.front()->SetValue(false);
    }
    static std::string picked(const std::vector<RadioTick*>& radios, const std::vector<Option>& options) {
        for (std::size_t i = 0; i < radios.size(); ++i)
            if (radios[i]->GetValue()) return options[i].token;
        return {};
    }

    StepStage stage_;
    const Route& route_;
    wxListBox* services_;
    Card* about_;
    std::vector<RadioTick*> sayings_;
    std::vector<RadioTick*> delays_;
};

}  // namespace

StepPanel* makeRoutePanel(wxWindow* parent, const StepStage& stage) {
    return new RoutePanel(parent, stage);
}

}  // namespace trainer
