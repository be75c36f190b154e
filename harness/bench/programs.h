// The programs that are measured: small Python texts, the same for every engine. None of them
// imports anything but asyncio and _thread, and each works as every version of Python from 3.6.
//
// What they time is generators, coroutines and asynchronous generators driven by hand, and the
// event loop. Classes or arithmetic are not measured here.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace corospec::harness::bench {

// What a measurement is.
enum class Unit {
  kNanoseconds,  // of processor time
  kBytes,        // that the process has more while the operations are under way
};

struct Program {
  std::string name;   // As in --benchmark_filter; an identifier.
  std::string title;  // For people: what one operation is.
  // Defines run(n), which does the operation n times and returns how many of them gave what they
  // must. An engine that is fast because it leaves something out returns less, or more.
  std::string text;
  // The targets: how many times faster than the fastest CPython, and how much dearer an operation
  // may be than one of another program.
  std::optional<double> least_ratio = std::nullopt;
  std::optional<double> most_against = std::nullopt;
  std::string against = {};  // The name of that program.
  bool is_of_loop = false;   // Of asyncio, so that another event loop can be measured with it.
  // With kBytes run(n) returns the bytes that n operations need at the same time, and is called
  // once, in a process in which nothing has run before.
  Unit unit = Unit::kNanoseconds;
};

const std::vector<Program>& programs();

}  // namespace corospec::harness::bench
