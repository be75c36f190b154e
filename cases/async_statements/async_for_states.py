# title: the coroutine is suspended while a step of its statement waits, and running while that executes
# clauses: aflow.steps.state
# python: >=3.6
import inspect
import types

@types.coroutine
def pause(value):
    return (yield value)

def state():
    return inspect.getcoroutinestate(c)

class Source:
    def __aiter__(self):
        print('iter', state())
        return self

    async def __anext__(self):
        print('next', state())
        await pause('next')

class Room:
    async def __aenter__(self):
        print('enter', state())
        await pause('enter')

    async def __aexit__(self, *details):
        print('exit', state())
        await pause('exit')

async def main():
    async with Room():
        async for item in Source():
            break

c = main()
for step in range(3):
    print(c.send(None), state())

# expect:
# enter CORO_RUNNING
# enter CORO_SUSPENDED
# iter CORO_RUNNING
# next CORO_RUNNING
# next CORO_SUSPENDED
# exit CORO_RUNNING
# exit CORO_SUSPENDED
