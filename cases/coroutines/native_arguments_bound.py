# title: arguments are bound when the function is called, not when the coroutine starts
# clauses: co.create.arguments
# python: >=3.6
async def work(a, b=2, *rest, key, **others):
    return a, b, rest, key, others

value = 1
c = work(value, key='k')
value = 100
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# (1, 2, (), 'k', {})
