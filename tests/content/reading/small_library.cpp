#include "tests/content/reading/small_library.h"

#include "content/reading/library_files.h"

std::string uuid(int number) {
    return "0b6ee528-1f7a-4aac-bec6-ad205d6cd7b" + std::to_string(number);
}

std::string scenarioFile(int number, const std::string& title) {
    return replaced(replaced(scenarioText(plainPage), uuid(4), uuid(number)), "<title>T</title>",
                    inside("title", title));
}

std::string moduleFile(const std::string& id, const std::vector<std::string>& files,
                       const std::string& before) {
    std::string scenarios;
    for (const std::string& file : files) scenarios += "<scenario file=\"" + file + "\"/>";
    return "<module format=\"1\" xml:lang=\"fr\" id=\"" + id +
           "\" version=\"1.0\" minutes=\"10\">\n<title>Module " + id +
           "</title><summary>S</summary><audience>A</audience><skills><skill ref=\"prioriser\"/></skills>\n" +
           before + "<scenarios>\n" + scenarios + "</scenarios></module>";
}

SmallLibrary::SmallLibrary() {
    for (const char* name : {"skills.xml", "priorities.xml", "emergency-numbers.xml"})
        folder.write("commons/" + std::string(name),
                     bytesOf(std::string(CAP_SOURCE) + "/content/library/commons/" + name));
    folder.write("modules/one/module.xml", moduleFile("one", {"b.xml", "a.xml"}));
    folder.write("modules/one/a.xml", scenarioFile(1, "Premier"));
    folder.write("modules/one/b.xml", scenarioFile(2, "Second"));
    folder.write("modules/alone.xml", scenarioFile(3, "Seul"));
}

std::vector<content::CheckedFile> SmallLibrary::check(
    const std::function<std::vector<std::string>()>& others) {
    std::vector<std::string> paths;
    for (const auto& file : content::filesBelow(folder.path())) paths.push_back(file.path);
    return content::checkFiles(paths, shippedCommons(), others);
}

std::string SmallLibrary::problemsOf(const std::string& file) {
    for (const auto& checked : check())
        if (checked.path == folder.path(file)) return shown(checked.problems);
    return "no such file";
}
