# title: GeneratorExit can be suppressed by __aexit__: the coroutine goes on, and may return
# clauses: aflow.block.closed aflow.exit.suppresses
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        return True

async def main(wait):
    async with Room():
        await pause('block')
    print('behind')
    if wait:
        await pause('again')

for wait in False, True:
    c = main(wait)
    print(c.send(None))
    try:
        c.close()
        print('closed')
    except RuntimeError:
        print('RuntimeError')

# expect:
# block
# behind
# closed
# block
# behind
# RuntimeError
