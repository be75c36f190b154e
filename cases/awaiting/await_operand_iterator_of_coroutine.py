# title: the iterator of a coroutine is no awaitable itself
# clauses: await.wrapper.not_awaitable
# python: >=3.6
async def inner():
    pass

async def work():
    await target

c = inner()
target = c.__await__()
try:
    work().send(None)
except TypeError:
    print('TypeError')
c.close()

# expect:
# TypeError
