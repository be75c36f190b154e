// The grid of asynchronous generators: every method in every state of the generator, its awaitable
// driven by hand; and for one method of each kind the awaitable in every state of its own under
// every operation. As in the other grids a cell has a program or a reason why it has none.
#pragma once

#include <string>
#include <vector>

#include "harness/grid/answer.h"
#include "harness/grid/entry.h"
#include "harness/grid/operation.h"
#include "spec/version.h"

namespace corospec::harness::grid::async_generators {

// What makes the awaitable, or deletes the generator.
enum class Maker { kAnext, kAsend, kAthrow, kAclose, kDelete };

struct Method {
  Maker maker = Maker::kAnext;
  Operation operation;               // Name, call, value sent, exception thrown.
  bool represents_its_kind = false;  // Whose awaitable is shown in all its states.
};

enum class Situation {
  // Of the generator; the awaitable is new.
  kCreated,
  kSuspended,
  kInTryFinally,
  kInTryExcept,
  kInExcept,
  kAwaiting,  // Another awaitable is under way: the body waits at an `await`.
  kRunning,
  kReturned,
  kFailed,
  kClosed,
  kIgnored,  // It has answered an `aclose` with a `yield`.
  // Of the awaitable.
  kWaits,    // Under way: the body waits at an `await`.
  kGave,     // It has ended, aclose()'s with the end of the body, others with a value.
  kRaised,   // It has ended with an exception.
  kDropped,  // Closed before it was awaited.
  kRefused,  // Because another one was under way, which has ended since.
};

enum class StepVerb { kAwait, kNext, kSend, kThrow, kClose, kDelete };

// What is done to the awaitable.
struct StepOperation {
  StepVerb verb = StepVerb::kSend;
  Operation operation;
};

struct Cell {
  const Method* method = nullptr;  // Never null.
  Situation situation = Situation::kCreated;
  const StepOperation* step = nullptr;  // Null where the generator is deleted.

  bool is_deletion() const { return method->maker == Maker::kDelete; }
  bool makes_step_anew() const { return situation <= Situation::kIgnored; }
};

const std::vector<Method>& methods();
const std::vector<StepOperation>& step_operations();

// "asyncgen_athrow_class_suspended", "asyncgen_anext_step_throw_class_waits".
std::string name_of(const Cell& cell);
std::string title_of(const Cell& cell);
std::string reason_for_none(const Cell& cell);
std::vector<Cell> all_cells();

// Of cells without a reason_for_none.
std::string program_of(const Cell& cell);
Answer answer_of(const Cell& cell, spec::Version version);

Entry entry_of(const Cell& cell);

}  // namespace corospec::harness::grid::async_generators
