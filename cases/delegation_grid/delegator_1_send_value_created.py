# title: a value sent to a delegator that has not started
# clauses: delegate.send.unstarted
import inspect

def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
try:
    print('yielded', g.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised TypeError
# GEN_CREATED
