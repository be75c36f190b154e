# title: close while __aexit__ waits raises GeneratorExit there and drops the exception of the block
# clauses: aflow.exit.closed
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
        try:
            await pause('leaving')
        except GeneratorExit:
            print('GeneratorExit in __aexit__')
            raise

async def main(fail):
    try:
        async with Room():
            if fail:
                raise KeyError
    except KeyError:
        print('not reached')
    finally:
        print('finally')

for fail in True, False:
    c = main(fail)
    print(c.send(None))
    c.close()
    print(inspect.getcoroutinestate(c))

# expect:
# leaving
# GeneratorExit in __aexit__
# finally
# CORO_CLOSED
# leaving
# GeneratorExit in __aexit__
# finally
# CORO_CLOSED
