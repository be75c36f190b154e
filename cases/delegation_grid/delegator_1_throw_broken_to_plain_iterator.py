# title: a class whose constructor fails thrown into a delegator that waits for an iterator with nothing but __next__
# clauses: gen.throw.constructor_fails
import inspect

class Broken(Exception):
    def __init__(self):
        raise OSError

class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return 'item'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(Iterator())
print('yielded', next(g))
try:
    print('yielded', g.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded item
# raised OSError
# GEN_CLOSED
