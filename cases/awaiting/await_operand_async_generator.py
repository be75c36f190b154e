# title: an asynchronous generator is no awaitable
# clauses: await.operand.refused
# python: >=3.6
async def values():
    yield 1

async def work():
    await values()

try:
    work().send(None)
except TypeError:
    print('TypeError')

# expect:
# TypeError
