# title: a class that is no exception thrown into a generator that has not started
# clauses: gen.throw.not_exception
class NoException:
    pass

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
