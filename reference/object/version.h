// The version of the language that the reference behaves as (`--python 3.N`). One per process, set
// once before anything runs. Code that differs by version asks `since(13)`.
#pragma once

namespace corospec::reference {

inline constexpr int kOldestMinor = 6;
inline constexpr int kNewestMinor = 15;

namespace internal {
extern int python_minor;  // defined in runtime.cc
}

// The N of 3.N.
inline int python_minor() { return internal::python_minor; }
// True when behaving as 3.`minor` or later.
inline bool since(int minor) { return internal::python_minor >= minor; }

}  // namespace corospec::reference
