# title: getasyncgenlocals takes asynchronous generators only
# clauses: agen.locals.refused
# python: >=3.12
import inspect

def plain():
    yield

for other in plain(), 1:
    try:
        inspect.getasyncgenlocals(other)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
