// Universal newlines: text whose lines end in \n, \r or \r\n, and io.IncrementalNewlineDecoder,
// which reads such text piece by piece. For whole streams use TextFile (io_text.h).
#pragma once

#include <string>

#include "reference/object/type.h"

namespace corospec::reference {

extern Type NewlineDecoderType;
void initialize_newline_decoder();

// With \n for \r and \r\n.
std::u32string translated_input(const std::u32string& text);

}  // namespace corospec::reference
