# title: an exception thrown while __aexit__ waits takes the place of that of the block, which becomes its context
# clauses: aflow.exit.suspends aflow.exit.thrown_context
# python: >=3.9
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        await pause('leaving')
        print('not reached')

async def main(fail):
    async with Room():
        if fail:
            raise KeyError

for fail in True, False:
    c = main(fail)
    print(c.send(None))
    try:
        c.throw(ValueError())
    except ValueError as error:
        print(repr(error.__context__))

# expect:
# leaving
# KeyError()
# leaving
# None
