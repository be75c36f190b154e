# title: a generator made by a types.coroutine function can be awaited, a plain one cannot
# clauses: look.coroutine.awaitable
# python: >=3.5
import inspect
import types

@types.coroutine
def switch():
    word = yield 'value'
    return word

def plain():
    yield

async def waiting(thing):
    return await thing

print(inspect.isawaitable(switch()), inspect.isawaitable(plain()))
print(inspect.isawaitable(switch), hasattr(switch(), '__await__'))
c = waiting(switch())
print(c.send(None))
try:
    c.send('result')
except StopIteration as e:
    print(e.value)
try:
    waiting(plain()).send(None)
except TypeError:
    print('TypeError')

# expect:
# True False
# False False
# value
# result
# TypeError
