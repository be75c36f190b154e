# title: an exception that is raised again in its own handler does not become its own context
# clauses: flow.context.own_first
# python: >=3.3
def body():
    try:
        raise KeyError
    except KeyError as error:
        yield
        raise error

g = body()
next(g)
try:
    next(g)
except KeyError as error:
    print(error.__context__)

# expect:
# None
