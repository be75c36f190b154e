// Replacement fields in braces: what str.format, string.Formatter and the module _string share.
// The machine compiles f-strings itself and does not come here.
#pragma once

#include "reference/object/args.h"
#include "reference/object/str.h"
#include "reference/object/value.h"

namespace corospec::reference {

// format.format_map(mapping)
Ref str_format_map(Str* format, Value mapping);
// _string.formatter_parser: an iterator of (literal, field name, spec, conversion), where the last
// three are None when only the literal is left.
Ref formatter_parser(Str* format);
// _string.formatter_field_name_split: (first, iterator of (is_attribute, name or index)).
Ref formatter_field_name_split(Str* name);

}  // namespace corospec::reference
