# title: an await that nothing suspends goes on at once
# clauses: await.no_suspension
# python: >=3.6
async def inner(n):
    return n

async def work():
    return sum([await inner(1), await inner(2)])

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# 3
