# title: an awaitable from __aiter__ is awaited, and may wait
# clauses: aflow.aiter.awaitable
# python: <3.7
import types
import warnings
warnings.simplefilter('ignore')

def run(coroutine):
    try:
        while True:
            print('driver:', coroutine.send(None))
    except StopIteration as stop:
        return stop.value

@types.coroutine
def pause(value):
    return (yield value)

class Source:
    items = ['first', 'second']

    async def __aiter__(self):
        return await pause('iterating') or self

    async def __anext__(self):
        if not self.items:
            raise StopAsyncIteration
        return self.items.pop(0)

async def main():
    async for item in Source():
        print(item)

run(main())

# expect:
# driver: iterating
# first
# second
