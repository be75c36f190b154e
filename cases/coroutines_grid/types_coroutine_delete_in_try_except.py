# title: the last reference deleted of a generator-based coroutine that waits in front of a handler
# clauses: look.coroutine.still_generator gen.final.close gen.final.moment gen.final.error
# needs: refcounting
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
del g
print('deleted')

# expect:
# yielded one
# caught GeneratorExit
# deleted
