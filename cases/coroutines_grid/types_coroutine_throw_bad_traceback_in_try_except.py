# title: a class with something that is no traceback thrown into a generator-based coroutine that waits in front of a handler
# clauses: gen.throw.refused_untouched
import types

@types.coroutine
def body():
    try:
        print('got', (yield 'one'))
    except BaseException as error:
        print('caught', type(error).__name__)
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print('rest', list(g))

# expect:
# yielded one
# raised TypeError
# got None
# rest ['two']
