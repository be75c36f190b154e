# title: an instance thrown into a new generator comes back as the same object
# clauses: gen.throw.unstarted gen.throw.instance gen.throw.uncaught
# python: >=3.2
import inspect

def body():
    print('not reached')
    yield

error = KeyError('k')
g = body()
try:
    g.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getgeneratorstate(g))

# expect:
# True
# GEN_CLOSED
