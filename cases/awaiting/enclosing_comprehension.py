# title: in a coroutine a comprehension may await in its first iterable and, since 3.6, elsewhere
# clauses: await.syntax.comprehension
# python: >=3.6
async def get(value):
    return value

async def work():
    return [x for x in await get([1, 2])], [await get(x) for x in (3, 4) if await get(x)]

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# ([1, 2], [3, 4])
