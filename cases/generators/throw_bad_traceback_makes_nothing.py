# title: with a third argument that is no traceback the class is not even called
# clauses: gen.throw.bad_traceback gen.throw.refused_untouched
# python: >=3.2
class Noisy(Exception):
    def __init__(self, *arguments):
        print('made')

def body():
    yield 'first'
    yield 'second'

g = body()
print(next(g))
for traceback in 42, 'traceback':
    try:
        g.throw(Noisy, 'value', traceback)
    except TypeError:
        print('TypeError')
print(next(g))

# expect:
# first
# TypeError
# TypeError
# second
