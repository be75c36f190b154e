// What CPython's standard library has and the reference lacks: a program that asks for it is told
// so (NotSupported) instead of being told that it does not exist.
#pragma once

#include <string>

namespace corospec::reference {

// True for the public name of a top-level module of CPython's standard library.
bool is_standard_module(const std::string& dotted);
// True for a module that clauses are about: it is the reference's own or there is none. The
// standard library's source would only show what CPython does.
bool is_left_to_clauses(const std::string& dotted);
// NotSupported when `module` is one of the reference's own modules and CPython's has `name`.
void refuse_unknown_name(const std::string& module, const std::string& name);

}  // namespace corospec::reference
