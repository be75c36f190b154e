// TextIOWrapper: text over a stream of bytes; sys.stdout is one.
#pragma once

#include <string>

#include "reference/modules/io_base.h"
#include "reference/modules/io_file.h"
#include "reference/object/str.h"

namespace corospec::reference {

// What becomes of line ends.
struct NewlineMode {
  bool universal = true;         // \r and \r\n end lines too
  bool translates_input = true;  // and are read as \n
  std::string output;            // what \n is written as; empty: as it is
  std::u32string input;          // the only line end, when not universal
};
// None, '', '\n', '\r' or '\r\n'; null is None. Raises TypeError, ValueError.
NewlineMode newline_mode(Value newline);

// Finds the end of the first line in text[start:]: the index behind its line end; npos when there
// is no complete line (`at_end`: no more text will follow).
size_t find_line_end(const std::u32string& text, size_t start, const NewlineMode& mode,
                     bool at_end);

struct TextFile : IoObject {
  struct State {
    std::string encoding = "utf-8";
    std::string errors = "strict";
    NewlineMode newlines;
    bool line_buffering = false;
    bool write_through = false;
    std::string undecoded;  // bytes of an incomplete character
    std::u32string text;    // decoded, from `position` on not yet read
    size_t position = 0;
    bool at_end = false;
    bool last_was_return = false;  // the text before ended with \r: a \n now belongs to it
  };
  State state;
  Value buffer;  // owned: the stream of bytes
};
extern Type TextFileType;

Ref make_text_file(Value buffer);
// file.write(text) for an open file.
void write_text(TextFile& file, const Str* text);
void flush_text(TextFile& file);

}  // namespace corospec::reference
