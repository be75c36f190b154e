# title: a class whose constructor fails thrown into the outermost of 3 delegators, the innermost of which waits for a generator expression
# clauses: gen.throw.constructor_fails
import inspect

class Broken(Exception):
    def __init__(self):
        raise OSError

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(word for word in ['one', 'two'])))
print('yielded', next(g))
try:
    print('yielded', g.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised OSError
# GEN_CLOSED
