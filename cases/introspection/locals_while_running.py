# title: the locals of a running generator are those of this moment
# clauses: look.state.locals_running
# python: >=3.3
import inspect

def body(first):
    print(sorted(inspect.getgeneratorlocals(g).items()))
    second = 2
    print(sorted(inspect.getgeneratorlocals(g).items()))
    yield
    del first
    print(sorted(inspect.getgeneratorlocals(g).items()))
    yield

g = body(1)
next(g)
next(g)

# expect:
# [('first', 1)]
# [('first', 1), ('second', 2)]
# [('second', 2)]
