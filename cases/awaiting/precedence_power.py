# title: await binds tighter than **, on either side
# clauses: await.precedence.power
# python: >=3.6
async def two():
    return 2

async def work():
    return [await two() ** 3, 3 ** await two(), await two() ** await two(), -await two() ** 2]

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# [8, 9, 4, -4]
