#include "harness/bench/programs.h"

#include "harness/bench/programs_of_loop.h"

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

constexpr const char* kAwaitText = R"(
async def one():
    return 1

async def work(n):
    total = 0
    for _ in range(n):
        total += await one()
    return total

def run(n):
    try:
        work(n).send(None)
    except StopIteration as stop:
        return stop.value
)";

// DEPTH coroutines that await each other above an awaitable that yields.
constexpr const char* kAwaitChainText = R"(
class Ones:
    def __await__(self):
        while True:
            yield 1

async def chain(depth):
    if depth:
        await chain(depth - 1)
    else:
        await Ones()

def run(n):
    coroutine = chain(DEPTH - 1)
    total = 0
    for _ in range(n):
        total += coroutine.send(None)
    return total
)";

constexpr const char* kAsyncForText = R"(
async def ones(n):
    for _ in range(n):
        yield 1

async def work(n):
    total = 0
    async for one in ones(n):
        total += one
    return total

def run(n):
    try:
        work(n).send(None)
    except StopIteration as stop:
        return stop.value
)";

constexpr const char* kAsyncWithText = R"(
class Manager:
    async def __aenter__(self):
        return 1

    async def __aexit__(self, kind, value, traceback):
        pass

async def work(n):
    manager = Manager()
    total = 0
    for _ in range(n):
        async with manager as one:
            total += one
    return total

def run(n):
    try:
        work(n).send(None)
    except StopIteration as stop:
        return stop.value
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

std::string with_depth(int depth, const char* text) {
  return "DEPTH = " + std::to_string(depth) + "\n" + text;
}

std::vector<Program> programs_by_hand() {
  return {
      {"send", "generator.send(value) from a loop", kSendText, 2.0},
      {"iteration", "a step of a `for` over a generator", kIterationText, 2.0},
      {"producer_consumer", "a product sent to a primed consumer, its result received",
       kProducerConsumerText, 2.0},
      {"chain_1", "a step through 1 `yield from`", with_depth(1, kChainText)},
      {"chain_10", "a step through 10 of them", with_depth(10, kChainText)},
      {"chain_50", "a step through 50 of them", with_depth(50, kChainText), {}, 1.5, "chain_1"},
      {"await", "a coroutine created and awaited that only returns", kAwaitText, 2.0},
      {"await_chain_1", "a step of an awaitable through 1 `await`", with_depth(1, kAwaitChainText)},
      {"await_chain_10", "a step through 10 of them", with_depth(10, kAwaitChainText)},
      {"await_chain_50",
       "a step through 50 of them",
       with_depth(50, kAwaitChainText),
       {},
       1.5,
       "await_chain_1"},
      {"async_for", "a step of an `async for` over an asynchronous generator", kAsyncForText, 1.5},
      {"async_with", "an `async with` whose methods only return", kAsyncWithText, 2.0},
      {"creation", "a generator created, advanced once and dropped", kCreationText},
      {"loop", "a turn of the loop around the others, without a generator", kLoopText},
  };
}

}  // namespace

const std::vector<Program>& programs() {
  static const std::vector<Program> all = [] {
    std::vector<Program> programs = programs_of_memory();  // first: nothing has run before
    for (Program& program : programs_by_hand()) programs.push_back(std::move(program));
    for (Program& program : programs_of_loop()) programs.push_back(std::move(program));
    return programs;
  }();
  return all;
}

}  // namespace corospec::harness::bench
