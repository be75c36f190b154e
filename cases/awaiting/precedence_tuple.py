# title: a comma ends the operand
# clauses: await.precedence.binary
# python: >=3.6
async def get(value):
    return value

async def work():
    pair = await get(1), 'spam'
    return pair

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# (1, 'spam')
