# title: cr_await is the coroutine of __aenter__, then of __aexit__, while these wait
# clauses: aflow.steps.cr_await
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        await pause('entering')

    async def __aexit__(self, *details):
        await pause('leaving')

async def main():
    async with Room():
        await pause('block')

c = main()
for step in range(3):
    print(c.send(None), c.cr_await.__name__)

# expect:
# entering __aenter__
# block pause
# leaving __aexit__
