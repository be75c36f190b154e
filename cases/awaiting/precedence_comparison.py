# title: comparisons and boolean operators take the results of await
# clauses: await.precedence.binary
# python: >=3.6
async def get(value):
    return value

async def work():
    return [await get(1) < await get(2) < await get(3), await get(1) in [1], await get(None) is None,
            await get(0) or await get('or'), await get(1) and await get('and'),
            'yes' if await get(1) else 'no']

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# [True, True, True, 'or', 'and', 'yes']
