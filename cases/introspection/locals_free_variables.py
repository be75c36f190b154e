# title: the locals of a generator contain its free variables and its cells
# clauses: look.state.locals_free
# python: >=3.3
import inspect

def outer():
    shared = 1
    def body():
        own = shared + 1
        yield lambda: own
    g = body()
    print(sorted(inspect.getgeneratorlocals(g).items()))
    shared = 5
    f = next(g)
    return g, f

g, f = outer()
print(sorted(inspect.getgeneratorlocals(g).items()), f())

# expect:
# [('shared', 1)]
# [('own', 6), ('shared', 5)] 6
