// `traceback` objects and how they grow while an exception passes through frames.
#pragma once

#include <string>

#include "reference/language/frame.h"

namespace corospec::reference {

struct Traceback : Object {
  Value next;          // towards the place of the raise; null: none
  FrameObject* frame;  // owned
  int line;
  int instruction;
};
extern Type TracebackType;

// Adds the place where `frame` stands in front of the exception's traceback.
void add_traceback(Value exception, Frame* frame);
// What an interpreter prints on standard error for an uncaught exception, causes and contexts
// included.
std::string format_exception(Value exception);
// A line of a source file without its indentation; empty when it cannot be read.
std::string source_line(const std::string& filename, int line);
void initialize_traceback();

}  // namespace corospec::reference
