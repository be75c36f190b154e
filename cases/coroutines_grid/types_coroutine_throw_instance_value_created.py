# title: an instance with a value thrown into a generator-based coroutine that has not started
# clauses: look.coroutine.still_generator gen.throw.instance_value
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
