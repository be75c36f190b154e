# title: a class with something that is no traceback thrown into a generator that executes
# clauses: gen.throw.refused_running
def body():
    try:
        print('yielded', g.throw(KeyError, None, 'text'))
    except BaseException as error:
        print('raised', type(error).__name__)
    yield 'one'

g = body()
print('yielded', next(g))

# expect:
# raised TypeError
# yielded one
