// Which subjects a run has: the reference and every CPython found, or those that the user named.
// The only place that knows how people name subjects on a command line.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "harness/cpython/discovery.h"
#include "harness/subject/subject.h"

namespace corospec::harness {

struct CatalogRequest {
  // Each of them
  //   "reference"        the reference, once for each language version that a CPython found has,
  //                      and for each newer one that it knows;
  //   "reference 3.12"   the reference at that version;
  //   "cpython"          every CPython found, one for each language version;
  //   "cpython 3.12", "cpython 3.12.1"   that one;
  //   a path             of a libpython or of an interpreter, embedded;
  //   "pypy3 {case}"     a command; "NAME=pypy3 {case}" gives it a name of its own.
  // Ids ("cpython-3.12.1") are understood, too. None: "reference" and "cpython".
  std::vector<std::string> subjects;
  std::vector<std::string> workers;     // Commands that speak the subject protocol.
  std::optional<spec::Version> python;  // Only subjects of this language version.
};

struct Catalog {
  std::vector<std::shared_ptr<const Subject>> subjects;  // Reference first; ids are unique.
  std::vector<std::string> problems;  // One line each, with a remedy; a run should not start.
  std::vector<std::string> notes;     // Worth saying, no obstacle.
};

// Starts every command and worker once, to learn what it is.
Catalog make_catalog(const CatalogRequest& request, const Discovery& discovery);

// One subject by itself, for commands that need just that.
std::shared_ptr<const Subject> cpython_subject(const Installation& installation);

// Null when no CPython found can be its parser; *problem then says so.
std::shared_ptr<const Subject> reference_subject(spec::Version language, const Discovery& discovery,
                                                 std::string* problem);

// Every language version that a CPython found has and the reference can behave as, and the newest
// of them.
std::vector<spec::Version> reference_versions(const Discovery& discovery);

// Every version that the reference can behave as and no CPython found has caught up with. There the
// expectation, taken from the documentation, is all that the reference can be compared with.
std::vector<spec::Version> versions_ahead(const Discovery& discovery);

// The CPython that parses for the reference; null when there is none.
const Installation* parser_installation(const Discovery& discovery);

// The standard library's sources for the reference at a version: those of the CPython of that
// version, or else of the parser.
std::string reference_library(spec::Version language, const Discovery& discovery);

// What to tell somebody whose machine has no CPython to embed.
std::string no_cpython_problem(const Discovery& discovery);

}  // namespace corospec::harness
