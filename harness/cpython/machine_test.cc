// The reference's virtual machine, driven by programs: what no case can show, because both paths
// of it print the same, or because it is about this implementation's memory. Here and not in
// reference/language, which has no parser.
#include <gtest/gtest.h>

#include <string>

#include "harness/cpython/ast_bridge.h"
#include "harness/cpython/discovery.h"
#include "harness/process/isolation.h"
#include "reference/interpreter.h"

namespace corospec::harness {
namespace {

class MachineTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    found = new Discovery(discover(SearchPlaces::of_this_machine()));
    parser = newest(found->installations, kOldestParser);
  }

  static void TearDownTestSuite() { delete found; }

  void SetUp() override {
    ASSERT_NE(parser, nullptr) << "no CPython from 3.8 on was found; install libpython3-dev";
  }

  // What the program prints, on standard error too; it has to end by itself, with status 0.
  static std::string output_of(const std::string& program, int python_minor = 13) {
    Limits limits;
    limits.time = std::chrono::seconds(60);
    const Observation seen = run_isolated(
        [&] {
          std::string problem;
          const auto python = EmbeddedPython::start(*parser, Purpose::kParser, &problem);
          if (python == nullptr) return 1;
          const auto bridge = make_parser(*python);
          reference::InterpreterOptions options;
          options.python_minor = python_minor;
          options.stdlib = standard_library(*parser);
          return reference::Interpreter(options, *bridge).run_source(program, "program.py");
        },
        limits);
    EXPECT_EQ(seen.end, End::kExited) << seen.reason << seen.errors;
    EXPECT_EQ(seen.exit_code, 0) << seen.errors;
    return seen.output + seen.errors;
  }

  static Discovery* found;
  static const Installation* parser;
};

Discovery* MachineTest::found = nullptr;
const Installation* MachineTest::parser = nullptr;

// --- the C++ stack does not grow with interpreted frames

TEST_F(MachineTest, AChainOfDelegationsUsesNoStack) {
  EXPECT_EQ(output_of(R"(
import sys
sys.setrecursionlimit(10 ** 6)
def link(inner):
    return (yield from inner)
def leaf():
    received = yield 'first'
    try:
        yield received
    except KeyError as error:
        yield repr(error)
    return 'result'
chain = leaf()
for _ in range(100_000):
    chain = link(chain)
print(next(chain), chain.send('sent'), chain.throw(KeyError('thrown')))
try:
    next(chain)
except StopIteration as stop:
    print(stop.value)
)"),
            "first sent KeyError('thrown')\nresult\n");
}

// No CPython 3.14 is needed for it, and no case can ask for one.
TEST_F(MachineTest, ExitIsLookedUpFirstSince314) {
  constexpr const char* kProgram = R"(
class Method:
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, manager, kind=None):
        print(self.name, end=' ')
        async def wait():
            pass
        return lambda *details: wait() if self.name.startswith('__a') else None
class Room:
    __enter__ = Method()
    __exit__ = Method()
    __aenter__ = Method()
    __aexit__ = Method()
async def main(room):
    with room: pass
    with Room(): pass
    async with room: pass
    async with Room(): pass
try:
    main(Room()).send(None)
except StopIteration:
    print()
)";
  EXPECT_EQ(output_of(kProgram, 14),
            "__exit__ __enter__ __exit__ __enter__ __aexit__ __aenter__ __aexit__ __aenter__ \n");
  EXPECT_EQ(output_of(kProgram, 13),
            "__enter__ __exit__ __enter__ __exit__ __aenter__ __aexit__ __aenter__ __aexit__ \n");
}

TEST_F(MachineTest, DroppingAChainUsesNoStack) {
  EXPECT_EQ(output_of(R"(
import sys
sys.setrecursionlimit(10 ** 6)
def link(inner):
    try:
        yield from inner
    finally:
        count[0] += 1
count = [0]
chain = iter([1, 2])
for _ in range(100_000):
    chain = link(chain)
next(chain)
del chain
print(count)
)"),
            "[100000]\n");
}

TEST_F(MachineTest, NestedCallsUseNoStack) {
  EXPECT_EQ(output_of(R"(
import sys
sys.setrecursionlimit(10 ** 6)
def down(n):
    return n and down(n - 1)
print(down(200_000))
)"),
            "0\n");
}

TEST_F(MachineTest, TheRecursionLimitCountsWhatTheLinkSkips) {
  EXPECT_EQ(output_of(R"(
import sys
def link(inner):
    yield from inner
def chain_of(depth):
    chain = iter([1, 2])
    for _ in range(depth):
        chain = link(chain)
    return chain
limit = sys.getrecursionlimit()
short, long = chain_of(limit // 2), chain_of(limit * 2)
print(next(short))
try:
    next(long)
except RecursionError as error:
    print(type(error).__name__)
print(next(short))
)"),
            "1\nRecursionError\n2\n");
}

TEST_F(MachineTest, NativeCodeBetweenFramesIsStoppedBeforeTheStackIsFull) {
  EXPECT_EQ(output_of(R"(
import sys
sys.setrecursionlimit(10 ** 9)
class Deep:
    def __getattr__(self, name):
        return getattr(self, name + 'x' if len(name) < 5 else name[:1])
try:
    Deep().a
except RecursionError:
    print('RecursionError')
)"),
            "RecursionError\n");
}

// --- the machine's own switch and the kernel's general path are one behaviour

// Random trees of generators that share, drop and re-enter delegates. Every operation is done once
// by the instructions that the machine performs itself, and once through native code (partial),
// which goes the kernel's general way. The traces must be the same.
TEST_F(MachineTest, BothWaysIntoAGeneratorGiveTheSameTrace) {
  EXPECT_EQ(output_of(R"(
import functools, random

class Native:
    def next(self, g): return functools.partial(next, g)()
    def send(self, g, value): return functools.partial(g.send, value)()
    def throw(self, g, error): return functools.partial(g.throw, error)()
    def close(self, g): return functools.partial(g.close)()

class Direct:
    def next(self, g): return next(g)
    def send(self, g, value): return g.send(value)
    def throw(self, g, error): return g.throw(error)
    def close(self, g): return g.close()

def body(name, plan, pool, trace):
    for step in plan:
        try:
            if step == 'yield':
                trace.append((name, 'got', repr((yield name))))
            elif step == 'return':
                return name + ' returns'
            elif step == 'raise':
                raise LookupError(name)
            else:
                trace.append((name, 'result', repr((yield from pool[step % len(pool)]))))
        except (KeyError, LookupError, ValueError, RuntimeError) as error:
            trace.append((name, 'caught', repr(error), repr(error.__context__)))
        except GeneratorExit:
            trace.append((name, 'exit'))
            if len(name) % 2:
                raise
            return 'left'

def scenario(seed, way):
    rnd = random.Random(seed)
    trace, pool = [], []
    for i in range(6):
        plan = [rnd.choice(['yield', 'yield', 'yield', 'return', 'raise', rnd.randrange(6), rnd.randrange(6)])
                for _ in range(rnd.randrange(1, 6))]
        pool.append(body('g' * (i + 1), plan, pool, trace))
    for _ in range(30):
        g = pool[rnd.randrange(len(pool))]
        action = rnd.choice(['next', 'next', 'send', 'throw', 'close', 'drop'])
        value = rnd.choice([None, 7])
        error = rnd.choice([KeyError('k'), ValueError('v'), GeneratorExit(), StopIteration('s')])
        try:
            if action == 'next': trace.append(way.next(g))
            elif action == 'send': trace.append(way.send(g, value))
            elif action == 'throw': trace.append(way.throw(g, error))
            elif action == 'close': trace.append(way.close(g))
            else: pool.pop() if len(pool) > 2 else None
        except BaseException as problem:
            trace.append(('out', repr(problem), repr(problem.__context__), repr(problem.__cause__)))
        trace.append([(p.gi_running, p.gi_frame is None, p.gi_yieldfrom is not None) for p in pool])
        g = None
    return trace

for seed in range(400):
    direct, native = scenario(seed, Direct()), scenario(seed, Native())
    if direct != native:
        for one, other in zip(direct, native):
            if one != other:
                print(seed, one, other)
                break
        break
else:
    print('the same')
)"),
            "the same\n");
}

// --- nothing is left behind

TEST_F(MachineTest, FramesAreFreedWhateverEndsThem) {
  EXPECT_EQ(output_of(R"(
import gc, weakref
class Probe:
    pass
def works(probe):
    yield probe
    yield [probe for _ in range(3)]
def fails(probe):
    yield probe
    with open('/no/such/folder/' + str(len([probe]))) as file:
        yield file
def closed(probe):
    try:
        yield from works(probe)
    finally:
        held = [probe]
def run(make):
    probe = Probe()
    seen = weakref.ref(probe)
    g = make(probe)
    try:
        for item in g:
            if make is closed:
                g.close()
        item = None
    except OSError:
        pass
    del probe, g, item
    return seen() is None
gc.disable()
print([run(make) for make in (works, fails, closed)])
before = len(gc.get_objects())
for _ in range(100):
    for make in (works, fails, closed):
        run(make)
print(len(gc.get_objects()) - before < 10)
)"),
            "[True, True, True]\nTrue\n");
}

TEST_F(MachineTest, AnExceptionInTheMiddleOfAnExpressionFreesWhatWasComputed) {
  EXPECT_EQ(output_of(R"(
import weakref
class Probe:
    def __init__(self, log): self.log = log
    def __del__(self): self.log.append('freed')
def boom(): raise ValueError
def attempt(expression):
    log = []
    try:
        expression(log)
    except ValueError:
        pass
    return len(log)
print([attempt(e) for e in (
    lambda log: [Probe(log), Probe(log), boom()],
    lambda log: {'a': Probe(log), 'b': boom()},
    lambda log: print(Probe(log), *[Probe(log)], key=boom()),
    lambda log: Probe(log).__class__(boom()),
    lambda log: f'{Probe(log)}{boom()}',
    lambda log: (Probe(log), [x for x in [Probe(log)] for y in boom()]),
    lambda log: (lambda a, b=Probe(log), *c: boom())(Probe(log), 1, Probe(log)))])
)"),
            "[2, 1, 2, 1, 1, 2, 3]\n");
}

}  // namespace
}  // namespace corospec::harness
