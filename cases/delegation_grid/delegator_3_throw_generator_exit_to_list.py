# title: GeneratorExit thrown into the outermost of 3 delegators, the innermost of which waits for a list
# clauses: delegate.exit.close delegate.exit.no_close delegate.chain.close
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(['one', 'two'])))
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
