# title: a class that is no exception thrown into a generator that waits
# clauses: gen.throw.not_exception
class NoException:
    pass

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
