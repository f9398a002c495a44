#include "content/reading/inline_reader.h"
#include "content/reading/step_reader.h"

namespace content {

scenarios::Page readPage(Element& element) {
    return {readBlocks(element)};
}

}  // namespace content
