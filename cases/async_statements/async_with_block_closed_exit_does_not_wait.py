# title: an __aexit__ may await while its coroutine is closed, as long as nothing waits
# clauses: aflow.block.closed
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def log(text):
    print(text)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        await log('leaving')

async def main():
    async with Room():
        await pause('block')

c = main()
print(c.send(None))
c.close()
print('closed')

# expect:
# block
# leaving
# closed
