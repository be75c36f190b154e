# title: SystemExit thrown into a delegator that waits for a list
# clauses: delegate.throw.missing
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(SystemExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised SystemExit
# GEN_CLOSED
