# title: a class whose constructor fails thrown into a delegator that has not started
# clauses: gen.throw.constructor_fails
import inspect

class Broken(Exception):
    def __init__(self):
        raise OSError

def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
try:
    print('yielded', g.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised OSError
# GEN_CLOSED
