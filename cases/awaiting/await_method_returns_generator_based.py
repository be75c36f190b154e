# title: CPython refuses a generator-based coroutine from __await__ too, though it is an iterator
# clauses: await.method.generator_based
# python: >=3.6
import types

@types.coroutine
def gives():
    yield

class Some:
    def __await__(self):
        return gives()

async def work():
    await Some()

try:
    work().send(None)
except TypeError:
    print('TypeError')

# expect:
# TypeError
