# title: a class whose constructor fails thrown into a delegator that an exception ended
# clauses: gen.throw.constructor_fails
import inspect

class Broken(Exception):
    def __init__(self):
        raise OSError

def inner():
    yield 'one'
    raise OSError

def delegator(sub):
    yield from sub

g = delegator(inner())
try:
    list(g)
except OSError:
    print('failed')
try:
    print('yielded', g.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised OSError
# GEN_CLOSED
