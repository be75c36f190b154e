# title: an instance thrown into the outermost of 3 delegators, the innermost of which waits for a generator expression
# clauses: delegate.throw.forwarded gen.throw.instance delegate.chain.throw delegate.throw.raises
import inspect

mine = KeyError('key')

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(word for word in ['one', 'two'])))
print('yielded', next(g))
try:
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised KeyError True
# GEN_CLOSED
