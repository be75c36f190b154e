# title: an instance with None thrown into a delegator that waits in front of a finally block
# clauses: delegate.throw.forwarded gen.throw.instance delegate.throw.raises gen.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

def delegator(sub):
    try:
        print('result', (yield from sub))
    finally:
        print('cleanup')
    yield 'three'

g = delegator(inner())
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
# inner left
# cleanup
# raised KeyError True
# warnings 1
# GEN_CLOSED

# expect <3.12:
# yielded one
# inner left
# cleanup
# raised KeyError True
# warnings 0
# GEN_CLOSED
