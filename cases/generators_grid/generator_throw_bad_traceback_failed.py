# title: a class with something that is no traceback thrown into a generator that an exception ended
# clauses: gen.throw.bad_traceback
def body():
    yield 'one'
    raise OSError

g = body()
try:
    list(g)
except OSError:
    print('failed')
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# failed
# raised TypeError
