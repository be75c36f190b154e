# title: None sent to a delegator that an exception ended
# clauses: gen.send.closed gen.exc.closes
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
    print('yielded', g.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised StopIteration
# GEN_CLOSED
