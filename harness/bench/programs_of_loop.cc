#include "harness/bench/programs_of_loop.h"

namespace corospec::harness::bench {
namespace {

constexpr const char* kSleepText = R"(
import asyncio

async def work(n):
    total = 0
    for _ in range(n):
        await asyncio.sleep(0)
        total += 1
    return total

def run(n):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work(n))
    finally:
        loop.close()
)";

// By a hundred, so that many tasks are alive at once.
constexpr const char* kTaskText = R"(
import asyncio

async def one():
    return 1

async def work(n):
    total = 0
    while n:
        batch = min(n, 100)
        total += sum(await asyncio.gather(*[one() for _ in range(batch)]))
        n -= batch
    return total

def run(n):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work(n))
    finally:
        loop.close()
)";

// Two tasks, and what one puts into a queue the other puts back into another one.
constexpr const char* kQueueText = R"(
import asyncio

async def answer(requests, replies):
    while True:
        await replies.put(await requests.get())

async def work(n):
    requests, replies = asyncio.Queue(1), asyncio.Queue(1)
    task = asyncio.ensure_future(answer(requests, replies))
    total = 0
    for _ in range(n):
        await requests.put(1)
        total += await replies.get()
    task.cancel()
    await asyncio.wait([task])
    return total

def run(n):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(work(n))
    finally:
        loop.close()
)";

// Ten connections at once, each sends a line and waits for it to come back.
constexpr const char* kEchoText = R"(
import asyncio

async def echo(reader, writer):
    while True:
        line = await reader.readline()
        if not line:
            break
        writer.write(line)
        await writer.drain()
    writer.close()

async def client(port, n):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    total = 0
    for _ in range(n):
        writer.write(b'a line that is sent and comes back\n')
        await writer.drain()
        total += len(await reader.readline()) == 35
    writer.close()
    return total

async def work(n):
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    shares = [n // 10 + (i < n % 10) for i in range(10)]
    total = sum(await asyncio.gather(*[client(port, share) for share in shares]))
    server.close()
    await server.wait_closed()
    return total

def run(n):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(work(n))
    finally:
        loop.close()
)";

// COUNT coroutines in a ring, each waits until the one before it is done. They stay from one call
// to the next, so that only the switches count.
constexpr const char* kCoroutineRingText = R"(
import asyncio

class Ring:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.turns = [self.loop.create_future() for _ in range(COUNT)]
        self.members = [self.loop.create_task(self.member(i)) for i in range(COUNT)]

    async def member(self, i):
        while True:
            await self.turns[i]
            self.turns[i] = self.loop.create_future()
            self.passed += 1
            if self.passed == self.goal:
                self.over.set_result(self.passed)
            else:
                self.turns[(i + 1) % COUNT].set_result(None)

    async def go(self, n):
        self.passed, self.goal = 0, n
        self.over = self.loop.create_future()
        self.turns[0].set_result(None)
        return await self.over

ring = Ring()

def run(n):
    return ring.loop.run_until_complete(ring.go(n))
)";

// The same with COUNT threads.
constexpr const char* kThreadRingText = R"(
import _thread

class Ring:
    def __init__(self):
        self.turns = [_thread.allocate_lock() for _ in range(COUNT)]
        self.over = _thread.allocate_lock()
        self.over.acquire()
        for i in range(COUNT):
            self.turns[i].acquire()
            _thread.start_new_thread(self.member, (i,))

    def member(self, i):
        while True:
            self.turns[i].acquire()
            self.passed += 1
            if self.passed == self.goal:
                self.over.release()
            else:
                self.turns[(i + 1) % COUNT].release()

    def go(self, n):
        self.passed, self.goal = 0, n
        self.turns[0].release()
        self.over.acquire()
        return self.passed

ring = Ring()

def run(n):
    return ring.go(n)
)";

// Tasks that all sleep. What is resident grows by whole pages, which does not matter for so many.
constexpr const char* kSleepersText = R"(
import asyncio

def resident():
    with open('/proc/self/status') as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith('VmRSS')) * 1024

async def sleeper():
    await asyncio.sleep(3600)

async def work(n):
    before = resident()
    tasks = [asyncio.ensure_future(sleeper()) for _ in range(n)]
    await asyncio.sleep(0)
    grown = resident() - before
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    return grown

def run(n):
    return asyncio.new_event_loop().run_until_complete(work(n))
)";

Program of_loop(Program program) {
  program.is_of_loop = true;
  return program;
}

std::string with_count(int count, const char* text) {
  return "COUNT = " + std::to_string(count) + "\n" + text;
}

}  // namespace

std::vector<Program> programs_of_loop() {
  return {
      of_loop(
          {"loop_turn", "a turn of the event loop: `await asyncio.sleep(0)`", kSleepText, 10.0}),
      of_loop({"task", "a task created, gathered and finished", kTaskText, 10.0}),
      of_loop({"queue", "an item through a queue to another task, and back", kQueueText, 5.0}),
      of_loop({"echo", "a line to a stream server and back, over ten connections", kEchoText, 2.0}),
      {"ring_10", "from one of 10 coroutines to the next", with_count(10, kCoroutineRingText)},
      {"ring_1000", "of 1,000", with_count(1000, kCoroutineRingText)},
      {"ring_10000", "of 10,000", with_count(10000, kCoroutineRingText)},
      {"threads_10", "from one of 10 threads to the next", with_count(10, kThreadRingText)},
      {"threads_1000", "of 1,000", with_count(1000, kThreadRingText)},
      {"threads_10000", "of 10,000", with_count(10000, kThreadRingText)},
  };
}

std::vector<Program> programs_of_memory() {
  Program sleepers = of_loop(
      {"sleepers", "bytes a task that sleeps, 100,000 of them at once", kSleepersText, 1.0});
  sleepers.unit = Unit::kBytes;
  return {sleepers};
}

}  // namespace corospec::harness::bench
