# title: the variable of an except clause is among the locals in the handler only
# clauses: look.state.locals_running gen.attr.locals
# python: >=3.3
import inspect

def body():
    try:
        raise KeyError
    except KeyError as error:
        yield
    yield

g = body()
next(g)
print(sorted(inspect.getgeneratorlocals(g)))
next(g)
print(sorted(inspect.getgeneratorlocals(g)))

# expect:
# ['error']
# []
