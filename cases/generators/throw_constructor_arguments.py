# title: a constructor that does not take what throw gives it raises TypeError at the yield
# clauses: gen.throw.constructor_fails
# python: >=3.2
class Pair(Exception):
    def __init__(self, first, second):
        super().__init__(first, second)

def body():
    while True:
        try:
            yield
        except Exception as error:
            print(type(error).__name__, len(error.args))

g = body()
next(g)
g.throw(Pair)
g.throw(Pair, 'one')
g.throw(Pair, (1, 2, 3))
g.throw(Pair, (1, 2))

# expect:
# TypeError 1
# TypeError 1
# TypeError 1
# Pair 2
