#include <memory>
#include <stdexcept>
#include <utility>

#include "trainer/reports/pdf_libraries.h"
#include "trainer/reports/pdf_paper.h"

namespace trainer {
namespace {

/// A PDF that is read, changed and written again.
class Rewriting {
  public:
    explicit Rewriting(const std::string& pdf)
        : file_(qpdf().qpdf_init(), [](qpdf_data data) { qpdf().qpdf_cleanup(&data); }) {
        qpdf().qpdf_silence_errors(file_.get());
        qpdf().qpdf_set_suppress_warnings(file_.get(), QPDF_TRUE);
        check(qpdf().qpdf_read_memory(file_.get(), "", pdf.data(), pdf.size(), ""));
    }

    void say(const std::string& language) const {
        const qpdf_oh root = qpdf().qpdf_get_root(file_.get());
        put(root, "/Lang", words(language));
        put(root, "/ViewerPreferences", parsed("<< /DisplayDocTitle true >>"));
        // So that the same document is the same file.
        const qpdf_oh about = key(qpdf().qpdf_get_trailer(file_.get()), "/Info");
        qpdf().qpdf_oh_remove_key(file_.get(), about, "/CreationDate");
    }

    /// Goes through what has a tag, in the order it is read.
    void complete(const std::vector<std::string>& figures) const {
        struct Tagged {
            qpdf_oh element;
            bool isInHead;
        };
        auto figure = figures.begin();
        std::vector<Tagged> left{{key(qpdf().qpdf_get_root(file_.get()), "/StructTreeRoot"), false}};
        while (!left.empty()) {
            const Tagged now = left.back();
            left.pop_back();
            if (isTagged(now.element, "/Figure") && figure != figures.end())
                put(now.element, "/Alt", words(*figure++));
            if (isTagged(now.element, "/TH"))
                put(now.element, "/A",
                    parsed(now.isInHead ? "<< /O /Table /Scope /Column >>" : "<< /O /Table /Scope /Row >>"));
            const auto parts = partsOf(now.element);
            bool isHead = isTagged(now.element, "/Table");
            std::vector<Tagged> inOrder;
            for (const qpdf_oh part : parts) {
                const bool isRow = isTagged(part, "/TR");
                inOrder.push_back({part, isRow ? std::exchange(isHead, false) : now.isInHead});
            }
            left.insert(left.end(), inOrder.rbegin(), inOrder.rend());
        }
    }

    std::string written() const {
        check(qpdf().qpdf_init_write_memory(file_.get()));
        qpdf().qpdf_set_deterministic_ID(file_.get(), QPDF_TRUE);
        check(qpdf().qpdf_write(file_.get()));
        return {reinterpret_cast<const char*>(qpdf().qpdf_get_buffer(file_.get())),
                qpdf().qpdf_get_buffer_length(file_.get())};
    }

  private:
    static void check(QPDF_ERROR_CODE code) {
        if ((code & QPDF_ERRORS) != 0) throw std::logic_error("a PDF that qpdf does not read");
    }
    qpdf_oh key(qpdf_oh object, const char* name) const {
        return qpdf().qpdf_oh_get_key(file_.get(), object, name);
    }
    void put(qpdf_oh object, const char* name, qpdf_oh value) const {
        qpdf().qpdf_oh_replace_key(file_.get(), object, name, value);
    }
    qpdf_oh words(const std::string& text) const {
        return qpdf().qpdf_oh_new_unicode_string(file_.get(), text.c_str());
    }
    qpdf_oh parsed(const char* object) const { return qpdf().qpdf_oh_parse(file_.get(), object); }
    bool isTagged(qpdf_oh element, const char* tag) const {
        return qpdf().qpdf_oh_is_name_and_equals(file_.get(), key(element, "/S"), tag);
    }
    std::vector<qpdf_oh> partsOf(qpdf_oh element) const {
        std::vector<qpdf_oh> parts;
        const qpdf_oh inside = key(element, "/K");
        const auto add = [&](qpdf_oh part) {
            if (qpdf().qpdf_oh_is_dictionary(file_.get(), part)) parts.push_back(part);
        };
        if (!qpdf().qpdf_oh_is_array(file_.get(), inside))
            add(inside);
        else
            for (int i = 0; i < qpdf().qpdf_oh_get_array_n_items(file_.get(), inside); ++i)
                add(qpdf().qpdf_oh_get_array_item(file_.get(), inside, i));
        return parts;
    }

    std::unique_ptr<_qpdf_data, void (*)(qpdf_data)> file_;
};

}  // namespace

std::string completed(const std::string& pdf, const std::string& language,
                      const std::vector<std::string>& figures) {
    const Rewriting rewriting(pdf);
    rewriting.say(language);
    rewriting.complete(figures);
    return rewriting.written();
}

}  // namespace trainer
