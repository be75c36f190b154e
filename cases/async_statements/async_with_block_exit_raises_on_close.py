# title: an exception out of __aexit__ while its coroutine is closed comes out of close
# clauses: aflow.block.closed aflow.exit.raises
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        raise ValueError

async def main():
    async with Room():
        await pause('block')

c = main()
print(c.send(None))
try:
    c.close()
except ValueError as error:
    print('ValueError', type(error.__context__).__name__)

# expect:
# block
# ValueError GeneratorExit
