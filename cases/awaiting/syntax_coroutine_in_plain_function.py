# title: a coroutine function may stand in a plain one, and awaits there
# clauses: await.syntax.nested
# python: >=3.6
def outer():
    async def get():
        return 'result'
    async def inner():
        return await get()
    return inner

try:
    outer()().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# result
