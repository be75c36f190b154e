# title: exceptions raised in nested handlers with yields are chained in the order of the handlers
# clauses: flow.context.nested
# python: >=3.3
def body():
    try:
        raise KeyError
    except KeyError:
        yield
        try:
            raise IndexError
        except IndexError:
            yield
            raise ValueError

def chain(error):
    names = []
    while error is not None:
        names.append(type(error).__name__)
        error = error.__context__
    return names

g = body()
next(g)
next(g)
try:
    next(g)
except ValueError as error:
    print(chain(error))

# expect:
# ['ValueError', 'IndexError', 'KeyError']
