// What goes into a body and what comes out of it: the vocabulary of the semantic kernel.
//
// A body (coroutine/body.h) and an iterator (Slots::next) are resumed with a Resumption and answer
// with an Outcome. Both are 16 bytes, trivially copyable and travel in registers: StopIteration
// crosses this boundary millions of times and is never a C++ exception here. Ownership is taken at
// the edge: the value inside is owned by whoever holds the Outcome, and exactly one party adopts it
// (take()) or drops it (discard()).
#pragma once

#include <type_traits>

#include "reference/object/value.h"

namespace corospec::reference {

enum class OutcomeKind : uint64_t {
  kYielded,    // value: what was yielded
  kReturned,   // value: the return value. For Python this is StopIteration(value).
  kRaised,     // value: the exception object
  kDelegates,  // value: an iterator that the body waits for (`yield from`, `await`). Only between a
               // body and the kernel (coroutine/generator.h); nobody else ever sees it.
};

struct [[nodiscard]] Outcome {
  Value value;
  OutcomeKind kind;

  static Outcome yielded(Ref value) { return {value.take(), OutcomeKind::kYielded}; }
  static Outcome returned(Ref value) { return {value.take(), OutcomeKind::kReturned}; }
  static Outcome raised(Ref exception) { return {exception.take(), OutcomeKind::kRaised}; }
  static Outcome delegates(Ref iterator) { return {iterator.take(), OutcomeKind::kDelegates}; }

  bool is_yielded() const { return kind == OutcomeKind::kYielded; }
  bool is_returned() const { return kind == OutcomeKind::kReturned; }
  bool is_raised() const { return kind == OutcomeKind::kRaised; }
  // Adopts the value.
  Ref take() const { return Ref::adopt(value); }
  void discard() const { release(value); }
};
static_assert(std::is_trivially_copyable_v<Outcome> && sizeof(Outcome) == 16);

enum class ResumptionKind : uint64_t {
  kSend,
  kThrow,
  kPassOn,  // an exception that the delegate ended with: raised like kThrow, but not anew
};

struct [[nodiscard]] Resumption {
  Value value;  // what `yield` evaluates to, or the exception that it raises
  ResumptionKind kind;

  static Resumption send(Ref value) { return {value.take(), ResumptionKind::kSend}; }
  static Resumption throws(Ref exception) { return {exception.take(), ResumptionKind::kThrow}; }
  static Resumption passes_on(Ref exception) { return {exception.take(), ResumptionKind::kPassOn}; }

  bool is_send() const { return kind == ResumptionKind::kSend; }
  Ref take() const { return Ref::adopt(value); }
};
static_assert(std::is_trivially_copyable_v<Resumption> && sizeof(Resumption) == 16);

}  // namespace corospec::reference
