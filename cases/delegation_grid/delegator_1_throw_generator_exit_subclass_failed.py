# title: a subclass of GeneratorExit thrown into a delegator that an exception ended
# clauses: gen.throw.closed
import inspect

class Leaving(GeneratorExit):
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
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised Leaving
# GEN_CLOSED
