// The programs that are timed: small Python texts, the same for every engine. None of them imports
// anything, and each works as every version of Python 3.
//
// What they time is generators. asyncio, classes or arithmetic are not measured here.
#pragma once

#include <string>
#include <vector>

namespace corospec::harness::bench {

struct Program {
  std::string name;   // As in --benchmark_filter; an identifier.
  std::string title;  // For people: what one operation is.
  // Defines run(n), which does the operation n times and returns how many of them gave what they
  // must. An engine that is fast because it leaves something out returns less, or more.
  std::string text;
};

inline constexpr const char* kSend = "send";
inline constexpr const char* kIteration = "iteration";
inline constexpr const char* kProducerConsumer = "producer_consumer";
inline constexpr const char* kShortChain = "chain_1";
inline constexpr const char* kLongChain = "chain_50";

const std::vector<Program>& programs();

}  // namespace corospec::harness::bench
