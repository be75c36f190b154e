# title: close while the block waits calls __aexit__ with GeneratorExit
# clauses: aflow.block.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, *details):
        print('exit with', kind.__name__)

async def main():
    async with Room():
        await pause('block')
    print('not reached')

c = main()
print(c.send(None))
c.close()
print(inspect.getcoroutinestate(c))

# expect:
# block
# exit with GeneratorExit
# CORO_CLOSED
