// The words for the states of generators, coroutines and asynchronous generators: what
// inspect.getgeneratorstate() and its likes answer, and the attribute *_state since 3.15.
#pragma once

#include "reference/coroutine/generator.h"
#include "reference/object/names.h"

namespace corospec::reference {

struct StateWords {
  const char* words[4];  // in the order of GeneratorState
};
inline constexpr StateWords kGeneratorStates = {
    {"GEN_CREATED", "GEN_SUSPENDED", "GEN_RUNNING", "GEN_CLOSED"}};
inline constexpr StateWords kCoroutineStates = {
    {"CORO_CREATED", "CORO_SUSPENDED", "CORO_RUNNING", "CORO_CLOSED"}};
inline constexpr StateWords kAsyncGeneratorStates = {
    {"AGEN_CREATED", "AGEN_SUSPENDED", "AGEN_RUNNING", "AGEN_CLOSED"}};

inline Ref state_word(const StateWords& states, GeneratorState state) {
  return Ref(Value(intern(states.words[static_cast<size_t>(state)])));
}

}  // namespace corospec::reference
