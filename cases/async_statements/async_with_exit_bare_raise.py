# title: a bare raise in __aexit__ raises the exception of the block, after a suspension too
# clauses: aflow.exit.handled
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        await pause('leaving')
        raise

error = KeyError()

async def main():
    async with Room():
        raise error

c = main()
print(c.send(None))
try:
    c.send(None)
except KeyError as caught:
    print(caught is error)

# expect:
# leaving
# True
