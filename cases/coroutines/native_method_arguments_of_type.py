# title: the methods can be called on the type with a coroutine
# clauses: co.method.of_type
# python: >=3.6
import types

async def work():
    return 'result'

def plain():
    yield

c = work()
try:
    types.CoroutineType.send(plain(), None)
except TypeError:
    print('TypeError')
try:
    types.CoroutineType.send(c, None)
except StopIteration as stop:
    print(stop.value)

# expect:
# TypeError
# result
