# title: __del__ of a generator closes it and raises nothing
# clauses: look.del
# python: >=3.4
import inspect

def body():
    try:
        yield
    finally:
        print('cleaned up')

def failing():
    try:
        yield
    finally:
        raise KeyError

for function in (body, failing):
    g = function()
    next(g)
    print(g.__del__(), inspect.getgeneratorstate(g))
    print(g.__del__(), next(g, 'exhausted'))

# expect:
# cleaned up
# None GEN_CLOSED
# None exhausted
# None GEN_CLOSED
# None exhausted
