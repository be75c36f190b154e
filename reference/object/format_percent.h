// bytes % arguments. str % arguments is percent_format in str.h.
#pragma once

#include <string>
#include <string_view>

#include "reference/object/value.h"

namespace corospec::reference {

std::string percent_format_bytes(std::string_view format, Value arguments);

}  // namespace corospec::reference
