# title: a class that is no exception thrown into a generator that is exhausted
# clauses: gen.throw.not_exception
class NoException:
    pass

def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# items ['one']
# raised TypeError
