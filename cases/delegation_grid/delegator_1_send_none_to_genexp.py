# title: None sent to a delegator that waits for a generator expression
# clauses: delegate.send.none
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# yielded two
# GEN_SUSPENDED
