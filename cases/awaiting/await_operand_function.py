# title: the coroutine function itself is no awaitable
# clauses: await.operand.refused
# python: >=3.6
async def inner():
    pass

async def work():
    await inner

try:
    work().send(None)
except TypeError:
    print('TypeError')

# expect:
# TypeError
