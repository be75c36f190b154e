# title: __aenter__ may return an awaitable of any kind
# clauses: aflow.enter.awaitable
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

async def numbers():
    yield 'asynchronous generator'

class Room:
    def __init__(self, awaitable):
        self.awaitable = awaitable

    def __aenter__(self):
        return self.awaitable

    async def __aexit__(self, *details):
        pass

async def main():
    for awaitable in native(), generator_based(), Object(), numbers().__anext__():
        async with Room(awaitable) as value:
            print(value)

run(main())

# expect:
# driver: waiting
# generator-based in native
# driver: waiting
# generator-based
# driver: waiting too
# object
# asynchronous generator
