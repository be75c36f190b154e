// The grid of coroutines: native ones, the iterators that their `__await__` gives, and generators
// under `types.coroutine` as far as they are more than generators (the rest of those is cell.h).
// What they wait for, how deep, in which state, and every operation. As in the other grids a cell
// has a program or a reason why it has none.
#pragma once

#include <string>
#include <vector>

#include "harness/grid/answer.h"
#include "harness/grid/entry.h"
#include "harness/grid/operation.h"
#include "spec/version.h"

namespace corospec::harness::grid::coroutines {

enum class Kind { kNative, kWrapper, kGeneratorBased };

// What the innermost coroutine of a chain waits for.
enum class Awaited {
  kNothing,         // Of a generator-based coroutine: its own `yield`.
  kObject,          // `__await__` is a generator function.
  kIterator,        // `__await__` gives an iterator with all methods.
  kPlainIterator,   // One with nothing but `__next__`.
  kNative,          //
  kGeneratorBased,  //
  kWrapper,         // `__await__` gives the iterator of a native coroutine.
};

enum class State {
  kCreated,
  kSuspended,
  kInTryFinally,  // Suspended in a `try` with a `finally` behind it.
  kInTryExcept,   // Suspended in a `try` with a handler for everything.
  kInExcept,      // Suspended while an exception is handled.
  kAwaited,       // Suspended, and so is another coroutine that awaits it.
  kRunning,       // It executes, or what it waits for does.
  kReturned,
  kFailed,  // Ended by an exception.
  kClosed,  // By `close`.
};

struct Cell {
  Kind kind = Kind::kNative;
  int depth = 0;  // Coroutines from the outermost, which the operation is about, to `awaited`.
  Awaited awaited = Awaited::kNothing;
  State state = State::kCreated;
  const Operation* operation = nullptr;  // Never null.

  bool in_statement() const { return state >= State::kInTryFinally && state <= State::kInExcept; }
  bool has_ended() const { return state >= State::kReturned; }
  bool is_native() const { return kind != Kind::kGeneratorBased; }
  // Rather than in a body of its own.
  bool waits_in_chain() const { return depth != 0 && state == State::kSuspended; }
  bool is_resumed_with_value() const {
    return operation->verb == Verb::kNext || operation->verb == Verb::kSend;
  }
  bool awaits_iterator() const {
    return awaited == Awaited::kIterator || awaited == Awaited::kPlainIterator;
  }
};

// The rows: those that continue or end a coroutine, and those that iterate over or await it.
const std::vector<Operation>& operations_on(Kind kind);
bool is_resumption(const Operation& operation);

// "coroutine_throw_class_returned", "coroutine_3_close_to_iterator",
// "coroutine_wrapper_for_closed".
std::string name_of(const Cell& cell);
std::string title_of(const Cell& cell);
std::string reason_for_none(const Cell& cell);
std::vector<Cell> all_cells();

// Of cells without a reason_for_none.
std::string program_of(const Cell& cell);
Answer answer_of(const Cell& cell, spec::Version version);

Entry entry_of(const Cell& cell);

}  // namespace corospec::harness::grid::coroutines
