# title: an AsyncGenerator made from a native one, whose methods it hands on
# clauses: agen.abc.use agen.abc.mixins
# python: >=3.6
from collections.abc import AsyncGenerator

async def body():
    try:
        received = yield 'first'
        yield received
    finally:
        print('closed')

class Wrapped(AsyncGenerator):
    def __init__(self, generator):
        self.generator = generator

    def asend(self, value):
        return self.generator.asend(value)

    def athrow(self, *details):
        return self.generator.athrow(*details)

async def main():
    wrapped = Wrapped(body())
    print(await wrapped.__anext__())
    print(await wrapped.asend('second'))
    await wrapped.aclose()
    async for item in wrapped:
        print('not reached')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# first
# second
# closed
# over
