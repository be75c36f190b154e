# title: an exception that is returned is the value of await and is not raised
# clauses: await.result
# python: >=3.6
async def inner(value):
    return value

async def work():
    for value in (KeyError('k'), StopIteration(1)):
        print((await inner(value)) is value)

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# True
# True
