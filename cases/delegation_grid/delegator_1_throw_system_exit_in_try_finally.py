# title: SystemExit thrown into a delegator that waits in front of a finally block
# clauses: delegate.throw.forwarded delegate.throw.raises
import inspect

def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

def delegator(sub):
    try:
        print('result', (yield from sub))
    finally:
        print('cleanup')
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
try:
    print('yielded', g.throw(SystemExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# inner left
# cleanup
# raised SystemExit
# GEN_CLOSED
