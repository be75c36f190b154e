# title: an instance thrown into a delegator that has not started
# clauses: delegate.throw.unstarted gen.throw.instance
import inspect

mine = KeyError('key')

def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
try:
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised KeyError True
# GEN_CLOSED
