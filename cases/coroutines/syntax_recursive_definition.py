# title: coroutine functions may be nested in each other
# clauses: co.create.forms
# python: >=3.6
async def outer():
    async def inner():
        return 'inner'
    return [await inner(), inner.__qualname__]

try:
    outer().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# ['inner', 'outer.<locals>.inner']
