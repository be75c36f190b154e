# title: KeyboardInterrupt thrown into a delegator that an exception ended
# clauses: gen.throw.closed
import inspect

def inner():
    yield 'one'
    raise OSError

def delegator(sub):
    yield from sub

g = delegator(inner())
try:
    list(g)
except OSError:
    print('failed')
try:
    print('yielded', g.throw(KeyboardInterrupt))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised KeyboardInterrupt
# GEN_CLOSED
