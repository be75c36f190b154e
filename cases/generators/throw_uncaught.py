# title: a thrown exception that the body lets pass comes out of throw and ends the generator
# clauses: gen.throw.uncaught gen.exc.closes
# python: >=3.2
import inspect

def body():
    try:
        yield
    finally:
        print('finally')

error = LookupError('x')
g = body()
next(g)
try:
    g.throw(error)
except LookupError as caught:
    print(caught is error)
print(inspect.getgeneratorstate(g), list(g))

# expect:
# finally
# True
# GEN_CLOSED []
