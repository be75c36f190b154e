# title: a coroutine that awaits the one that awaits it gets ValueError
# clauses: await.self
# python: >=3.6
async def inner():
    try:
        await c
    except ValueError:
        return 'ValueError'

async def outer():
    return await inner()

c = outer()
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# ValueError
