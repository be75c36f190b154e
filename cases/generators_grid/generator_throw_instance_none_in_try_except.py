# title: an instance with None thrown into a generator that waits in front of a handler
# clauses: gen.throw.suspended gen.throw.instance gen.throw.caught gen.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

def body():
    try:
        print('got', (yield 'one'))
    except BaseException as error:
        print('caught', type(error).__name__)
    yield 'two'

g = body()
print('yielded', next(g))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', g.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# caught KeyError
# yielded two
# warnings 1
# GEN_SUSPENDED

# expect <3.12:
# yielded one
# caught KeyError
# yielded two
# warnings 0
# GEN_SUSPENDED
