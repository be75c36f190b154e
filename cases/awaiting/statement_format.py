# title: formatted strings take await since 3.7
# clauses: await.format
# python: >=3.7
async def get(value):
    return value

async def work():
    return f'{await get(1)} {await get(2):>{await get(3)}} {await get("x")!r}'

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# 1   2 'x'
