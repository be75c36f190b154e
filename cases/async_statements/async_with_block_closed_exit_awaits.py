# title: an __aexit__ that has to wait while its coroutine is closed makes RuntimeError there
# clauses: aflow.block.closed_waits
# python: >=3.6
import inspect
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        await pause('leaving')
        print('left')

async def main():
    async with Room():
        await pause('block')
    print('not reached')

c = main()
print(c.send(None))
try:
    c.close()
except RuntimeError:
    print('RuntimeError', inspect.getcoroutinestate(c))
try:
    c.send(None)
except GeneratorExit:
    print('GeneratorExit', inspect.getcoroutinestate(c))

# expect:
# block
# RuntimeError CORO_SUSPENDED
# left
# GeneratorExit CORO_CLOSED
