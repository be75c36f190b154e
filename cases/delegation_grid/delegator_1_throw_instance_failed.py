# title: an instance thrown into a delegator that an exception ended
# clauses: gen.throw.closed gen.throw.instance
import inspect

mine = KeyError('key')

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
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised KeyError True
# GEN_CLOSED
