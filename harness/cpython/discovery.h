// Finds every CPython on this machine that can be embedded: the one the build found, `python3` and
// `python3.N` on PATH, the folders of pyenv and uv, and the system's library folders. An
// interpreter that does not lie beside its library is asked for it, and each library for its
// version, every time: nothing is remembered that could be out of date.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "harness/cpython/installation.h"

namespace corospec::harness {

// Found, but of no use here.
struct Unusable {
  std::string path;
  std::string why;  // With what to do about it.
};

struct Discovery {
  // Ordered by version, then by how early it was found; each library once.
  std::vector<Installation> installations;
  std::vector<Unusable> unusable;
};

// Where to look. The defaults are those of the running process.
struct SearchPlaces {
  std::vector<std::string> first;            // Interpreters to ask before any other.
  std::vector<std::string> path;             // Folders that may hold python3*.
  std::vector<std::string> version_folders;  // Folders whose every entry is an installation.
  std::vector<std::string> library_folders;  // Folders that may hold libpython3*.so*.

  static SearchPlaces of_this_machine();
};

Discovery discover(const SearchPlaces& places);

// One for each language version: the first found of the build's own, else the newest micro version.
std::vector<Installation> one_for_each_version(const std::vector<Installation>& installations);

// The newest, or null when there is none at or above `oldest`.
const Installation* newest(const std::vector<Installation>& installations,
                           spec::Version oldest = spec::Version{3, 6});

// The folder that holds its standard library as Python sources; empty when there is none.
std::string standard_library(const Installation& installation);

// What a given path (a libpython, an interpreter) is. Returns the installation, or one Unusable.
Discovery examine(const std::string& path);

// The answer of an interpreter to the question that discovery asks: "key=value" lines. Public for
// its test. An Installation without libpython means that there is no shared library.
struct Answer {
  bool is_cpython = false;
  Installation installation;
  std::vector<std::string> libraries;  // Where its libpython may lie, likeliest first.
};
Answer read_answer(std::string_view text);

}  // namespace corospec::harness
