# title: unary operators apply to the result of await
# clauses: await.precedence.unary
# python: >=3.6
async def two():
    return 2

async def work():
    return [-await two(), +await two(), ~await two(), not await two()]

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# [-2, 2, -3, False]
