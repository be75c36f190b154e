# title: binary operators take the results of await
# clauses: await.precedence.binary
# python: >=3.6
async def get(value):
    return value

async def work():
    return [await get(2) + await get(3), await get(2) * 4 - 1, await get(7) // 2, await get(7) % 4,
            await get(1) << 3, await get(6) & 3, await get(6) | 1, await get(6) ^ 3]

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# [5, 7, 3, 3, 8, 2, 7, 5]
