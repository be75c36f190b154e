# title: a lock for async with and a scheduler of a few lines: coroutines take turns in the block
# clauses: aflow.with.order aflow.enter.suspends aflow.with.shared
# python: >=3.6
import collections
import types

@types.coroutine
def turn():
    yield

class Lock:
    def __init__(self):
        self.owner = None

    async def __aenter__(self):
        while self.owner:
            await turn()
        self.owner = self

    async def __aexit__(self, *details):
        self.owner = None

def run(*coroutines):
    ready = collections.deque(coroutines)
    while ready:
        coroutine = ready.popleft()
        try:
            coroutine.send(None)
            ready.append(coroutine)
        except StopIteration:
            pass

async def worker(name, lock):
    async with lock:
        for step in 1, 2:
            print(name, step)
            await turn()
    print(name, 'out')

lock = Lock()
run(*[worker(name, lock) for name in 'abc'])

# expect:
# a 1
# a 2
# a out
# b 1
# b 2
# b out
# c 1
# c 2
# c out
