# title: a class with something that is no traceback thrown into a generator that has not started
# clauses: gen.throw.bad_traceback
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
