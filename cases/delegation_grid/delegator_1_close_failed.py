# title: close of a delegator that an exception ended
# clauses: gen.close.closed
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
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# closed None
# GEN_CLOSED
