# title: __aexit__ may return an awaitable of any kind, and its value is the answer
# clauses: aflow.exit.awaitable
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
    return True

async def native():
    return await generator_based()

class Object:
    def __await__(self):
        yield 'waiting too'
        return True

async def answers():
    yield True

class Room:
    def __init__(self, awaitable):
        self.awaitable = awaitable

    async def __aenter__(self):
        pass

    def __aexit__(self, *details):
        return self.awaitable

async def main():
    for awaitable in native(), generator_based(), Object(), answers().__anext__():
        async with Room(awaitable):
            raise KeyError
        print('suppressed')

run(main())

# expect:
# driver: waiting
# suppressed
# driver: waiting
# suppressed
# driver: waiting too
# suppressed
# suppressed
