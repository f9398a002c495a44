#include <algorithm>
#include <memory>
#include <vector>

#include "trainer/windows/blocks_view.h"
#include "trainer/windows/drag.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/radio_group.h"
#include "trainer/windows/split.h"
#include "trainer/windows/step_panel.h"
#include "trainer/windows/title_list.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace scenarios;

/// What a draft says where nothing is picked.
constexpr const char* nothing = "-";

/// A request to hand over: the directory with what each service takes care of, what is said, the delay. The
/// request can be dragged onto its service.
class RoutePanel : public StepPanel {
  public:
    RoutePanel(wxWindow* parent, const StepStage& stage)
        : StepPanel(parent),
          stage_(stage),
          route_(std::get<RoutePlay>(stage.play.current()->play).route()),
          drag_(*this, course()) {
        Card& request = addRequest(*this, route_.request, stage.play.scenario(), stage.commons);
        request.SetCursor(wxCursor(wxCURSOR_HAND));
        drag_.takeBy(request, 0);
        makeDirectory();
        sayings_ = choices(tr("What do you say?"), stage.view.targets);
        delays_ = choices(tr("Which delay?"), stage.view.moves);
    }
    std::string answer() const override {
        const std::string all = draft();
        return std::ranges::count(scenarios::wordsOf(all), nothing) > 0 ? std::string() : all;
    }
    std::string draft() const override {
        const std::string to = service_ ? services()[*service_].id.text() : nothing;
        return to + " " + sayings_->picked(nothing) + " " + delays_->picked(nothing);
    }
    void restore(const std::string& draft) override {
        const auto parts = scenarios::wordsOf(draft);
        if (parts.size() < 3) return;
        const auto service = std::ranges::find(
            services(), parts[0], [](const Service& one) -> std::string_view { return one.id.text(); });
        pickService(service == services().end()
                        ? std::nullopt
                        : std::optional(static_cast<std::size_t>(service - services().begin())));
        sayings_->pick(parts[1]);
        delays_->pick(parts[2]);
    }
    void begin() override { services_->SetFocus(); }

  private:
    const std::vector<Service>& services() const { return route_.directory->services; }

    void makeDirectory() {
        add(new Prose(this, std::string(tr("Which service?"))), Space::large).bold();
        auto& split = add(new Split(this, 0.48));
        services_ = &split.left().add(
            new TitleList(&split.left(), tr("Which service?"), 230, [this](std::size_t service) {
                pickService(service);
                stage_.changed();
            }));
        for (const Service& service : services()) services_->add(plain(service.title));
        about_ = &split.right().add(new Card(&split.right(), Space::medium));
        showPicked();
    }
    Drag::Course course() {
        return {[this](std::size_t, const wxPoint& screen) -> std::optional<std::size_t> {
                    const int found = services_->HitTest(services_->ScreenToClient(screen));
                    return found == wxNOT_FOUND ? std::nullopt
                                                : std::optional(static_cast<std::size_t>(found));
                },
                [this](const std::optional<Drag::Carried>& carried) {
                    services_->pick(carried ? std::optional(carried->place) : service_);
                },
                [this](const Drag::Carried& carried) {
                    pickService(carried.place);
                    stage_.changed();
                }};
    }
    void pickService(std::optional<std::size_t> service) {
        service_ = service;
        services_->pick(service);
        showPicked();
        stage_.grown();
    }
    void showPicked() {
        const auto kept = about_->clear();
        if (service_)
            describe(services()[*service_]);
        else
            about_->add(new Prose(about_, std::string(tr("Pick a service to read what it takes care of."))))
                .coloured(palette().faint);
    }
    void describe(const Service& service) {
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
    std::unique_ptr<RadioGroup> choices(const char* title, const std::vector<Option>& options) {
        add(new Prose(this, std::string(title)), Space::large).bold();
        return std::make_unique<RadioGroup>(*this, options, stage_.changed);
    }

    StepStage stage_;
    const Route& route_;
    TitleList* services_;
    Card* about_;
    std::unique_ptr<RadioGroup> sayings_;
    std::unique_ptr<RadioGroup> delays_;
    std::optional<std::size_t> service_;
    Drag drag_;
};

}  // namespace

StepPanel* makeRoutePanel(wxWindow* parent, const StepStage& stage) {
    return new RoutePanel(parent, stage);
}

}  // namespace trainer
