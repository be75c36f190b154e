# title: close while __aenter__ waits raises GeneratorExit there; neither block nor __aexit__ is executed
# clauses: aflow.enter.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        try:
            await pause('entering')
        except GeneratorExit:
            print('GeneratorExit in __aenter__')
            raise

    async def __aexit__(self, *details):
        print('not left')

async def main():
    try:
        async with Room():
            print('not reached')
    finally:
        print('finally')

c = main()
print(c.send(None))
c.close()
print(inspect.getcoroutinestate(c))

# expect:
# entering
# GeneratorExit in __aenter__
# finally
# CORO_CLOSED
