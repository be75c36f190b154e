# title: close of the outermost of 3 delegators, the innermost of which waits for a list
# clauses: delegate.close delegate.exit.no_close delegate.chain.close gen.close.uncaught
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(['one', 'two'])))
print('yielded', next(g))
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# closed None
# GEN_CLOSED
