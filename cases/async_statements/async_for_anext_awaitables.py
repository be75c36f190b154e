# title: __anext__ may return an awaitable of any kind, whose value is the item
# clauses: aflow.anext.awaitable
# python: >=3.6
import types

def run(coroutine):
    try:
        while True:
            print('driver:', coroutine.send(None))
    except StopIteration as stop:
        return stop.value

@types.coroutine
def generator_based():
    yield 'waiting'
    return 'generator-based'

async def native():
    return await generator_based() + ' in native'

class Object:
    def __await__(self):
        yield 'waiting too'
        return 'object'

async def generator():
    yield 'asynchronous generator'

class Source:
    def __init__(self, *awaitables):
        self.awaitables = list(awaitables)

    def __aiter__(self):
        return self

    def __anext__(self):
        if not self.awaitables:
            raise StopAsyncIteration
        return self.awaitables.pop(0)

async def main():
    async for item in Source(native(), generator_based(), Object(), generator().__anext__()):
        print(item)

run(main())

# expect:
# driver: waiting
# generator-based in native
# driver: waiting
# generator-based
# driver: waiting too
# object
# asynchronous generator
