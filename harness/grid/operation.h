// What a cell does to a generator: one call, with everything about it that does not depend on whom
// it meets. The rows of the grids; a new call form or kind of exception is a new line in
// operation.cc.
#pragma once

#include <string>
#include <vector>

namespace corospec::harness::grid {

enum class Verb {
  kNext,
  kSend,
  kThrow,
  kClose,
  kDelete,
  // Of coroutines only.
  kAwait,
  kIter,
  kFor,
  kYieldFrom,  // By a plain generator.
  kBridge,     // `yield from` in a generator-based coroutine.
};

// How an exception that is thrown in is treated by rules of its own.
enum class Rule { kNone, kStop, kExit };

struct Operation {
  std::string name;    // "throw_class_value", as in the names of cells.
  std::string phrase;  // "a class with a value thrown", for titles.
  Verb verb = Verb::kNext;
  std::string call;  // "g.throw(KeyError, 'key')"; for kDelete the statement.
  std::string sent;  // "None" or "value", of next and send.

  // Of throw and close: the class that the body meets, and how.
  std::string thrown;
  Rule rule = Rule::kNone;
  std::vector<std::string> form;  // The clauses on the call form.
  bool refused = false;           // The arguments make no exception: TypeError.
  bool broken = false;            // The constructor raises; `thrown` is what it raises.
  bool warns = false;             // A form with more than one argument.
  std::string setup;              // Statements that the call needs, each line ended.
  std::string shown;              // An expression about the `error` that comes out…
  std::string shown_value;        // …and what it prints,
  std::string shown_lost;         // …also where a traceback given is lost; empty: none is given.

  bool sends_none() const { return sent == "None"; }
};

// All rows for generators, in the order in which people read them.
const std::vector<Operation>& operations();

// " tracebacks warnings": what a program needs that shows everything about it.
std::string needs_of(const Operation& operation);

// What is common to the rows of all grids. `object` is the variable that they are about, `labels`
// the prefix of the clauses on it ("gen.").
Operation resumption(std::string name, std::string phrase, Verb verb, std::string call,
                     std::string sent);
Operation closing(std::string name, std::string phrase, Verb verb, std::string call);
std::vector<Operation> throw_operations(const std::string& object, const std::string& labels);
Operation exception_kind(const std::string& object, std::string name, const std::string& of_class,
                         Rule rule);

}  // namespace corospec::harness::grid
