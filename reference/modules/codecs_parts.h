// The parts of the module _codecs. Only codecs.cc puts them together.
#pragma once

#include "reference/modules/define.h"

namespace corospec::reference {

// utf_8_encode, utf_8_decode and their like (codecs_functions.cc).
void define_codec_functions(Module* module);

// strict, ignore, replace and so on as functions; null: not one of them (codecs_handlers.cc).
Ref builtin_error_handler(const std::string& name);

}  // namespace corospec::reference
