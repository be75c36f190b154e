#include "harness/bench/programs.h"

namespace corospec::harness::bench {
namespace {

// Sums stay below 2**30, where every CPython adds fast: integers are not what is timed.

constexpr const char* kSendText = R"(
def adder():
    total = 0
    while True:
        total += yield total

def run(n):
    generator = adder()
    next(generator)
    total = 0
    for _ in range(n):
        total = generator.send(1)
    return total
)";

constexpr const char* kIterationText = R"(
def ones(n):
    for _ in range(n):
        yield 1

def run(n):
    total = 0
    for one in ones(n):
        total += one
    return total
)";

// A primed consumer receives each product and yields back a result.
constexpr const char* kProducerConsumerText = R"(
def consumer():
    result = 0
    while True:
        product = yield result
        if not product:
            return
        result = product + 1

def produce(consumer, n):
    consumer.send(None)
    product = 0
    good = 0
    while product < n:
        product = product + 1
        result = consumer.send(product)
        if result > product:
            good += 1
    consumer.close()
    return good

def run(n):
    return produce(consumer(), n)
)";

// `yield from`, DEPTH levels above the generator that yields.
constexpr const char* kChainText = R"(
def chain(depth, n):
    if depth:
        yield from chain(depth - 1, n)
    else:
        for _ in range(n):
            yield 1

def run(n):
    total = 0
    for one in chain(DEPTH, n):
        total += one
    return total
)";

constexpr const char* kCreationText = R"(
def one():
    yield 1

def run(n):
    total = 0
    for _ in range(n):
        total += next(one())
    return total
)";

constexpr const char* kLoopText = R"(
def run(n):
    total = 0
    for _ in range(n):
        total += 1
    return total
)";

std::string chain(int depth) { return "DEPTH = " + std::to_string(depth) + "\n" + kChainText; }

}  // namespace

const std::vector<Program>& programs() {
  static const std::vector<Program> all = {
      {kSend, "generator.send(value) from a loop", kSendText},
      {kIteration, "a step of a `for` over a generator", kIterationText},
      {kProducerConsumer, "a product sent to a primed consumer, its result received",
       kProducerConsumerText},
      {kShortChain, "a step through 1 `yield from`", chain(1)},
      {"chain_10", "a step through 10 of them", chain(10)},
      {kLongChain, "a step through 50 of them", chain(50)},
      {"creation", "a generator created, advanced once and dropped", kCreationText},
      {"loop", "a turn of the loop around the others, without a generator", kLoopText},
  };
  return all;
}

}  // namespace corospec::harness::bench
