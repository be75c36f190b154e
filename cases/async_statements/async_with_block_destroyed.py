# title: a coroutine that is destroyed while its block waits is closed, and __aexit__ is called
# clauses: aflow.block.destroyed
# python: >=3.6
# needs: refcounting
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

c = main()
print(c.send(None))
del c
print('gone')

# expect:
# block
# exit with GeneratorExit
# gone
