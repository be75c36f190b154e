# title: an instance with a value thrown into a generator-based coroutine that waits inside a handler
# clauses: look.coroutine.still_generator gen.throw.instance_value
import sys
import types

@types.coroutine
def body():
    try:
        raise OSError
    except OSError:
        print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
