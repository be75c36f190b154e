# title: the abstract methods have bodies that super() reaches: __anext__ and asend stop, athrow raises
# clauses: agen.abc.defaults
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterator

class Iterator(AsyncIterator):
    async def __anext__(self):
        return await super().__anext__()

class Generator(AsyncGenerator):
    async def asend(self, value):
        return await super().asend(value)

    async def athrow(self, *details):
        return await super().athrow(*details)

error = KeyError('instance')
g = Generator()
for step in (Iterator().__anext__(), g.asend('value'), g.athrow(KeyError), g.athrow(error),
             g.athrow(KeyError, error), g.athrow(KeyError, 'text'), g.__anext__()):
    try:
        step.send(None)
    except Exception as caught:
        print(type(caught).__name__, caught is error)

# expect:
# StopAsyncIteration False
# StopAsyncIteration False
# KeyError False
# KeyError True
# KeyError True
# TypeError False
# StopAsyncIteration False
