# title: a decorator itself can be awaited since 3.9
# clauses: await.syntax.decorator
# python: >=3.9
async def get(value):
    return value

async def work():
    @(await get(lambda function: 'decorated'))
    def f():
        pass
    @await get(lambda function: 'too')
    def g():
        pass
    return f, g

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# ('decorated', 'too')
