# title: close while __anext__ waits raises GeneratorExit there and leaves the loop, without else
# clauses: aflow.anext.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def pause(value):
    return (yield value)

class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            await pause('next?')
        except GeneratorExit:
            print('GeneratorExit in __anext__')
            raise

async def main():
    try:
        async for item in Source():
            print('not reached')
        else:
            print('not reached')
    finally:
        print('finally')

c = main()
print(c.send(None))
c.close()
print(inspect.getcoroutinestate(c))

# expect:
# next?
# GeneratorExit in __anext__
# finally
# CORO_CLOSED
