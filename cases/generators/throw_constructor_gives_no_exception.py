# title: a class that makes something else than an exception is a TypeError at the yield
# clauses: gen.throw.constructor_result
# python: >=3.9
class Deceiver(Exception):
    def __new__(cls):
        return 42

def body():
    try:
        yield
    except TypeError:
        yield 'TypeError in the body'

g = body()
next(g)
print(g.throw(Deceiver))

# expect:
# TypeError in the body
