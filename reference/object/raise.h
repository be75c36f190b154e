// How native code raises a Python exception: it throws Raise, which owns the exception object.
//
// Iteration and resumption do not use this (outcome.h): there an exception is a value. Everything
// else (attribute access, arithmetic, calls of native functions) throws, and the machine turns the
// Raise back into a Python exception at the call instruction.
//
// NotSupported is something else: the reference lacks what the program asks for. No `except` of the
// program can catch it; the interpreter prints it and exits with status 3.
#pragma once

#include <string>
#include <string_view>

#include "reference/object/outcome.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Str;

class Raise {
 public:
  explicit Raise(Ref exception) : exception_(std::move(exception)) {}
  Value exception() const { return exception_.get(); }
  Ref take() { return std::move(exception_); }

 private:
  Ref exception_;
};

class NotSupported {
 public:
  // `what` names the feature ("match statement", "str.casefold"); `line` 0 is filled in by the
  // machine.
  explicit NotSupported(std::string what, int line = 0) : what_(std::move(what)), line_(line) {}
  const std::string& what() const { return what_; }
  int line() const { return line_; }
  void set_line(int line) { line_ = line; }

 private:
  std::string what_;
  int line_;
};

// Makes an exception object of `type` with one message argument (no message: no argument).
Ref make_exception(Type& type, std::string_view message = {});

// Throw Raise with a new exception. Messages follow CPython's wording where we know it.
[[noreturn]] void raise(Type& type, std::string_view message = {});
[[noreturn]] void raise_type_error(std::string_view message);
[[noreturn]] void raise_value_error(std::string_view message);
[[noreturn]] void raise_key_error(Value key);
[[noreturn]] void raise_attribute_error(Value object, Str* name);

// Runs `step`, which returns an Outcome but may also throw Raise; the throw becomes an Outcome.
template <class Step>
Outcome catching(Step step) {
  try {
    return step();
  } catch (Raise& error) {
    return Outcome::raised(error.take());
  }
}

}  // namespace corospec::reference
