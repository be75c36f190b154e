// Asks an unknown interpreter who it is and what it lacks, by a program in Python that any
// implementation can run. For subjects that are a command; CPython is recognised by discovery.
#pragma once

#include <string>
#include <string_view>

#include "harness/subject/protocol.h"

namespace corospec::harness {

// The program. One that dies half way has still said what it had found out.
std::string_view probe_program();

// Its answer. `name` is empty when it does not say which language it implements.
Hello read_probe(std::string_view output);

}  // namespace corospec::harness
