// Paths as arguments: str, bytes or anything with __fspath__.
#pragma once

#include <string>

#include "reference/object/value.h"

namespace corospec::reference {

// os.fspath(value): a str or bytes object. Raises TypeError.
Ref fspath(Value value);
// The same as a str; bytes are decoded as file names are.
Ref path_argument(Value value);
// For system calls.
std::string path_bytes(Value value);

// Raises the OSError (or the subclass) for a system call's `error`; `filename` null: none.
[[noreturn]] void raise_os_error(int error, Value filename = {});

}  // namespace corospec::reference
