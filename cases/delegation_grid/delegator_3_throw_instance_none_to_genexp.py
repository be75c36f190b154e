# title: an instance with None thrown into the outermost of 3 delegators, the innermost of which waits for a generator expression
# clauses: delegate.throw.forwarded gen.throw.instance delegate.chain.throw delegate.throw.raises gen.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(word for word in ['one', 'two'])))
print('yielded', next(g))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', g.throw(mine, None))
    except KeyError as error:
        print('raised KeyError', error is mine)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised KeyError True
# warnings 1
# GEN_CLOSED

# expect <3.12:
# yielded one
# raised KeyError True
# warnings 0
# GEN_CLOSED
