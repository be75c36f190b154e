# title: a function defined with async def gives a coroutine without any await
# clauses: co.create.always co.create.object
# python: >=3.6
import inspect

async def work():
    return 'result'

c = work()
print(type(c).__name__, inspect.iscoroutine(c))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# coroutine True
# result
