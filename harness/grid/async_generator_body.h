// The bodies that program_async_generator.cc writes, as far as they can be observed: where one
// waits, and what a resumption makes it do. They are plain functions with suspensions; what is
// around them, the generator and its awaitables, is async_generator_protocol.h.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "harness/grid/async_generator.h"

namespace corospec::harness::grid::async_generators {

// An exception that is thrown in, or on its way out.
struct Thrown {
  std::string name;
  Rule rule = Rule::kNone;
  bool refused = false;  // The arguments make none.
};

inline Thrown exception(std::string name) { return {std::move(name), Rule::kNone, false}; }
inline Thrown stop_async() { return {"StopAsyncIteration", Rule::kStop, false}; }
inline Thrown generator_exit() { return {"GeneratorExit", Rule::kExit, false}; }
inline Thrown thrown_by(const Operation& operation) {
  return {operation.thrown, operation.rule, operation.refused};
}

struct Outcome {
  enum Tag { kYielded, kAwaits, kEnded, kRaised } tag = kYielded;
  std::string value;
  Thrown error;
};

inline Outcome yields(std::string value) { return {Outcome::kYielded, std::move(value), {}}; }
inline Outcome awaits() { return {Outcome::kAwaits, "wait", {}}; }
inline Outcome ended() { return {Outcome::kEnded, "None", {}}; }
inline Outcome raises(Thrown error) { return {Outcome::kRaised, "", std::move(error)}; }
inline Outcome raises(const char* name) { return raises(exception(name)); }

// Where the body is: before its start, at one of its suspensions, over.
enum class Position { kCreated, kAtOne, kAtAwait, kAtTwo, kAtThree, kExecutes, kOver };

// Lines and clauses; what happens before and after the operation is told without clauses.
class Notes {
 public:
  void line(const std::string& text) { answer_.line(text); }
  void note(const std::string& label) {
    if (is_telling_) answer_.note(label);
  }
  void tell(bool is_telling) { is_telling_ = is_telling; }
  Answer take() { return std::move(answer_); }

 private:
  Answer answer_;
  bool is_telling_ = false;
};

class Body {
 public:
  // `notes` has to live as long.
  Body(Situation situation, Notes& notes) : situation_(situation), notes_(notes) {}

  Position position() const { return position_; }
  bool is_over() const { return position_ == Position::kOver; }
  // Is its first resumption the one in which it performs the operation?
  bool starts_executing() const {
    return position_ == Position::kCreated && situation_ == Situation::kRunning;
  }
  void go_to(Position position) { position_ = position; }

  Outcome send(const std::string& value);
  // At a suspension, of an exception that there is.
  Outcome raise(const Thrown& error);

 private:
  bool waits_first() const {
    return situation_ == Situation::kAwaiting || situation_ == Situation::kRefused;
  }
  Outcome at(Position position);
  Outcome over(Outcome outcome);
  Outcome leave_one(const std::string& value);
  Outcome leave_two(const std::string& value);
  Outcome raise_at_one(const Thrown& error);
  // StopIteration and StopAsyncIteration do not leave a body.
  Thrown replaced(const Thrown& error);

  const Situation situation_;
  Notes& notes_;
  Position position_ = Position::kCreated;
  std::optional<Thrown> pending_;  // On its way through the `finally` block that waits.
};

}  // namespace corospec::harness::grid::async_generators
