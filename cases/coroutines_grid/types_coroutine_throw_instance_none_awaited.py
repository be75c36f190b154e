# title: an instance with None thrown into a generator-based coroutine that another one awaits
# clauses: gen.throw.instance gen.throw.suspended gen.throw.uncaught gen.throw.deprecated await.twice.generator_based
# needs: warnings
import inspect
import types
import warnings

mine = KeyError('key')

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

c = body()

async def holding():
    print('holder got', await c)

holder = holding()
print('yielded', holder.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', c.throw(mine, None))
    except KeyError as error:
        print('raised KeyError', error is mine)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getgeneratorstate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised KeyError True
# warnings 1
# GEN_CLOSED
# holder got None
# raised StopIteration

# expect <3.12:
# yielded one
# raised KeyError True
# warnings 0
# GEN_CLOSED
# holder got None
# raised StopIteration
