# title: close of a delegator that has not started
# clauses: delegate.close.unstarted
import inspect

def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# closed None
# GEN_CLOSED
