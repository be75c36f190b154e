# title: a subclass of StopIteration thrown into a delegator that an exception ended
# clauses: gen.throw.closed
import inspect

class Finished(StopIteration):
    pass

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
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised Finished
# GEN_CLOSED
