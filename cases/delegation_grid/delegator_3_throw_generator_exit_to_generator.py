# title: GeneratorExit thrown into the outermost of 3 delegators, the innermost of which waits for a generator
# clauses: delegate.exit.close delegate.chain.close
import inspect

def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(inner())))
print('yielded', next(g))
try:
    print('yielded', g.throw(GeneratorExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# inner left
# raised GeneratorExit
# GEN_CLOSED
