# title: types.coroutine refuses what cannot be called
# clauses: look.coroutine.callable
# python: >=3.5
import types

def body():
    yield

for thing in (3, None, body()):
    try:
        types.coroutine(thing)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
