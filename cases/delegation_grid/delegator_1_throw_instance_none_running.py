# title: an instance with None thrown into a delegator that executes
# clauses: delegate.running gen.throw.running
import inspect

mine = KeyError('key')

def inner():
    try:
        print('yielded', g.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(g))
    yield 'one'

def delegator(sub):
    yield from sub

g = delegator(inner())
print('yielded', next(g))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
