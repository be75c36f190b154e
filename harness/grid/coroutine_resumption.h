// What comes out of a coroutine that waits when it is resumed: through a chain down to what is
// awaited and back, or in one body with its statement. The states in which nothing is resumed, and
// what is observed of all that, are model_coroutine.cc.
#pragma once

#include <string>
#include <utility>

#include "harness/grid/coroutine.h"

namespace corospec::harness::grid::coroutines {

// How a body, or what it waits for, answers.
struct Outcome {
  enum Tag { kYielded, kEnded, kRaised } tag = kYielded;
  std::string what;        // The value or the class.
  bool is_thrown = false;  // What was thrown in comes out, as it went in.
  Rule rule = Rule::kNone;
};

inline Outcome yielded(std::string value) { return {Outcome::kYielded, std::move(value)}; }
inline Outcome ended(std::string value) { return {Outcome::kEnded, std::move(value)}; }
inline Outcome raised(std::string error) { return {Outcome::kRaised, std::move(error)}; }

// What the operation throws in, where nobody catches it.
Outcome thrown_into(const Cell& cell, Answer& answer);

class Resumption {
 public:
  // Lines and clauses go to `answer`, which has to live as long, as has the cell.
  Resumption(const Cell& cell, spec::Version version, Answer& answer)
      : cell_(cell), operation_(*cell.operation), version_(version), answer_(answer) {}

  Outcome outcome();

 private:
  bool since(int minor) const { return version_ >= spec::Version{3, minor}; }
  bool is_native() const { return cell_.is_native(); }
  void line(const std::string& text) { answer_.line(text); }
  void note(const std::string& label) { answer_.note(label); }
  void note_either(const char* of_native, const char* of_generator) {
    note(is_native() ? of_native : of_generator);
  }
  void note_form();
  Outcome thrown() { return thrown_into(cell_, answer_); }

  Outcome resume_body();
  Outcome send_into_body();
  Outcome throw_into_pause();
  Outcome around(const Outcome& outcome);
  Outcome leave(const Outcome& outcome);
  Outcome replace_stop();

  Outcome resume_chain();
  Outcome ask_awaited();
  Outcome send_to_awaited();
  Outcome throw_to_awaited();
  Outcome throw_to_iterator();
  Outcome refuse_below();
  Outcome throw_to_generator();
  Outcome throw_without_method();
  Outcome close_awaited();

  const Cell& cell_;
  const Operation& operation_;
  const spec::Version version_;
  Answer& answer_;
};

}  // namespace corospec::harness::grid::coroutines
