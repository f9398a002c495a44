#pragma once
#include <string>
#include <vector>

#include "scenarios/story/source.h"
#include "scenarios/story/version.h"

namespace scenarios {

/// A service that takes requests.
struct Service {
    ServiceId id;
    bool outside = false;  ///< of another administration
    std::string phone;     ///< may be empty, as mail may be; not both
    std::string mail;
    Text title;
    Text handles;  ///< what it takes care of
    Text hours;    ///< empty where nothing is said
};

/// The services a request may be handed over to: a service's own data.
struct Directory {
    DirectoryId id;
    Version version;
    std::string hash;  ///< of its text
    std::string text;  ///< the file it was read from, kept with the attempts that are played on it
    int serviceWeight = 1;
    int sayWeight = 1;
    int delayWeight = 1;
    Text title;
    Text summary;
    std::vector<Source> sources;
    std::vector<Service> services;

    /// Null if it has no such service.
    const Service* find(const ServiceId& id) const;
};

}  // namespace scenarios
