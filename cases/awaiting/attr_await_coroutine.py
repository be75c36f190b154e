# title: cr_await is the coroutine that is awaited
# clauses: await.attr.coroutine
# python: >=3.6
import types

@types.coroutine
def pause():
    yield

async def inner():
    await pause()

async def outer():
    await i

i = inner()
o = outer()
o.send(None)
print(o.cr_await is i, type(i.cr_await).__name__)
o.close()

# expect:
# True generator
