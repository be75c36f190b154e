# title: an instance with a value thrown into a generator-based coroutine that is exhausted
# clauses: look.coroutine.still_generator gen.throw.instance_value
import types

@types.coroutine
def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# items ['one']
# raised TypeError
