# title: close of a delegator that waits in front of a finally block
# clauses: delegate.close gen.close.uncaught
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
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# inner left
# cleanup
# closed None
# GEN_CLOSED
