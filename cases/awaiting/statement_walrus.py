# title: an assignment expression can keep what await gives
# clauses: await.statement
# python: >=3.8
async def get(value):
    return value

async def work():
    if (value := await get(5)) > 3:
        return value

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# 5
