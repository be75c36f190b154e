# title: the last reference deleted of a generator that waits in front of a handler
# clauses: gen.final.close gen.final.moment gen.final.error
# needs: refcounting
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
