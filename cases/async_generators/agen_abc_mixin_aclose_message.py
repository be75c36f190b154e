# title: the words of aclose for a generator that goes on
# clauses: agen.abc.aclose_text
# python: >=3.6
from collections.abc import AsyncGenerator

class Mine(AsyncGenerator):
    async def asend(self, value): pass
    async def athrow(self, *details): pass

try:
    Mine().aclose().send(None)
except RuntimeError as error:
    print(error)

# expect:
# asynchronous generator ignored GeneratorExit
