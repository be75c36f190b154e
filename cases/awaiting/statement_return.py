# title: return and raise take what await gives
# clauses: await.statement
# python: >=3.6
async def get(value):
    return value

async def returns():
    return await get('returned')

async def raises():
    raise await get(KeyError('raised'))

try:
    returns().send(None)
except StopIteration as stop:
    print(stop.value)
try:
    raises().send(None)
except KeyError as error:
    print(error.args)

# expect:
# returned
# ('raised',)
