# title: a constructor that fails raises its own exception at the yield
# clauses: gen.throw.constructor_fails
# python: >=3.2
class Broken(Exception):
    def __init__(self):
        raise OSError('cannot be made')

def body():
    try:
        yield
    except OSError:
        yield 'caught in the generator'

g = body()
next(g)
print(g.throw(Broken))

# expect:
# caught in the generator
