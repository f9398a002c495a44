#pragma once
#include <minizip/zip.h>

#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "tests/content/reading/reading_kit.h"

// Zip files as somebody may send them.

using Members = std::vector<std::pair<std::string, std::string>>;  ///< names and contents

inline std::string packed(const Members& members) {
    const TemporaryFolder folder;
    const std::string path = folder.path("made.zip");
    zipFile file = zipOpen(path.c_str(), APPEND_STATUS_CREATE);
    for (const auto& [name, content] : members) {
        constexpr int level = 9;
        zipOpenNewFileInZip(file, name.c_str(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, level);
        zipWriteInFileInZip(file, content.data(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(file);
    }
    zipClose(file, nullptr);
    std::ifstream made(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(made), {}};
}

/// An OpenDocument text with that between the tags of its body.
inline std::string odt(const std::string& body, const Members& more = {}) {
    Members members{{"mimetype", "application/vnd.oasis.opendocument.text"},
                    {"content.xml",
                     R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>)" +
                         body + "</office:text></office:body></office:document-content>"}};
    members.insert(members.end(), more.begin(), more.end());
    return packed(members);
}
