// The attributes that CPython's built-in types have and the reference lacks.
//
// A program that uses one of these must not be told "AttributeError", which would be a wrong
// answer: the failing look-up raises NotSupported instead (attribute.cc). A name leaves the table
// when it is implemented. For names that no CPython has there is AttributeError as ever.
#pragma once

#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

using KnownMissing = std::map<std::string_view, std::set<std::string_view>>;
// By the name of the type.
const KnownMissing& known_missing();

// Throws NotSupported("str.casefold") when a built-in type along the MRO of `type` should have
// `name`.
void refuse_known_missing(const Type* type, Str* name);

// The table itself. `owner`: a type's name, or "module NAME" for a module of the reference's own.
bool is_known_missing(std::string_view owner, std::string_view name);
// The same for a module by its plain name (known_missing_modules.cc).
bool is_missing_in_module(std::string_view module, std::string_view name);
// What that table says for the chosen version, as pairs of module and name.
std::vector<std::pair<std::string_view, std::string_view>> missing_in_modules();

}  // namespace corospec::reference
