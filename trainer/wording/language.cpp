#include "trainer/wording/language.h"

#include <libintl.h>

#include <clocale>
#include <cstdlib>

namespace trainer {
namespace {

const char* nameOf(UiLanguage language) {
    return language == UiLanguage::french ? "fr" : "en";
}

/// gettext looks at LANGUAGE again only once its domain was named again.
void setLanguage(const std::string& name) {
    setenv("LANGUAGE", name.c_str(), 1);
    textdomain("cap-usager");
}

}  // namespace

UiLanguage languageOf(const std::function<std::optional<std::string>(const std::string&)>& environment) {
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto value = environment(name);
        if (!value || value->empty()) continue;
        if (value->starts_with("fr") || *value == "C" || value->starts_with("C.") || *value == "POSIX")
            return UiLanguage::french;
        return UiLanguage::english;
    }
    return UiLanguage::french;
}

void speak(UiLanguage language, const std::string& localeFolder) {
    // gettext translates in any locale but "C", into what LANGUAGE names: so it needs no locale to be
    // installed.
    std::setlocale(LC_MESSAGES, "C.UTF-8");
    std::setlocale(LC_CTYPE, "C.UTF-8");
    bindtextdomain("cap-usager", localeFolder.c_str());
    bind_textdomain_codeset("cap-usager", "UTF-8");
    setLanguage(nameOf(language));
}

Aside::Aside(UiLanguage language) {
    if (const char* before = std::getenv("LANGUAGE")) before_ = before;
    setLanguage(nameOf(language));
}

Aside::~Aside() {
    setLanguage(before_);
}

const char* tr(const char* sentence) {
    return gettext(sentence);
}

const char* trn(const char* one, const char* many, unsigned long number) {
    return ngettext(one, many, number);
}

}  // namespace trainer
