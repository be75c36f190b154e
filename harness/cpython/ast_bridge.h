// The reference's parser: the embedded CPython parses, and its tree becomes the reference's. Works
// with every CPython from 3.8 on; the newest found is best, since it knows the grammar of all
// before it.
#pragma once

#include <memory>

#include "harness/cpython/embedded_python.h"
#include "reference/language/parser.h"

namespace corospec::harness {

// The oldest CPython that can be the parser.
inline constexpr spec::Version kOldestParser{3, 8};

// `python` must outlive the parser. A construct that the reference's tree cannot hold is a
// SyntaxProblem of the type "NotSupported".
std::unique_ptr<reference::Parser> make_parser(const EmbeddedPython& python);

}  // namespace corospec::harness
