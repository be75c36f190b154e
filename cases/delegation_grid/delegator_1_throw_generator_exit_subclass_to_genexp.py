# title: a subclass of GeneratorExit thrown into a delegator that waits for a generator expression
# clauses: delegate.exit.close
import inspect

class Leaving(GeneratorExit):
    pass

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised Leaving
# GEN_CLOSED
