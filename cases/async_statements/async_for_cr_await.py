# title: cr_await is the iterator of what __anext__ returned while that waits, and that of the suite's await there
# clauses: aflow.steps.cr_await
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        await pause('next')

async def main():
    async for item in Source():
        await pause('suite')

c = main()
for step in range(3):
    print(c.send(None), c.cr_await.__name__)

# expect:
# next __anext__
# suite pause
# next __anext__
