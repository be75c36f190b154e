# title: GeneratorExit thrown into a delegator that waits for a list
# clauses: delegate.exit.close delegate.exit.no_close
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(GeneratorExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised GeneratorExit
# GEN_CLOSED
