# title: CPython's words for a plain generator that delegates to a coroutine
# clauses: await.message.bridge
# python: >=3.6
async def inner():
    pass

def plain():
    yield from i

i = inner()
try:
    next(plain())
except TypeError as error:
    print(error)
i.close()

# expect:
# cannot 'yield from' a coroutine object in a non-coroutine generator
