# title: a class that is no exception thrown into a generator-based coroutine that executes
# clauses: gen.throw.refused_running
import types

class NoException:
    pass

@types.coroutine
def body():
    try:
        print('yielded', g.throw(NoException))
    except BaseException as error:
        print('raised', type(error).__name__)
    yield 'one'

g = body()
print('yielded', next(g))

# expect:
# raised TypeError
# yielded one
