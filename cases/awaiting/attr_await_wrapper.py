# title: cr_await is the iterator of a coroutine where __await__ has returned that
# clauses: await.attr.iterator
# python: >=3.6
import types

@types.coroutine
def pause():
    yield

async def inner():
    await pause()

class Some:
    def __await__(self):
        return inner().__await__()

async def outer():
    await Some()

o = outer()
o.send(None)
print(type(o.cr_await).__name__)
o.close()

# expect:
# coroutine_wrapper
