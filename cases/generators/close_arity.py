# title: close takes no argument and otherwise leaves the generator alone
# clauses: gen.close.arity
# python: >=3.2
import inspect

def body():
    try:
        yield
    except GeneratorExit:
        print('not reached')

g = body()
next(g)
for call in (lambda: g.close(None), lambda: g.close(GeneratorExit), lambda: g.close(value=1)):
    try:
        call()
    except TypeError:
        print('TypeError', inspect.getgeneratorstate(g))
list(g)

# expect:
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
