# title: cr_await is the generator-based coroutine that is awaited
# clauses: await.attr.coroutine
# python: >=3.6
import types

@types.coroutine
def inner():
    yield

async def outer():
    await i

i = inner()
o = outer()
o.send(None)
print(o.cr_await is i)

# expect:
# True
