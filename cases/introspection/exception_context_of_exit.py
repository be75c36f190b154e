# title: the GeneratorExit that close raises has the exception that the closing code handles as its context
# clauses: look.exception.close
# python: >=3.2
def body():
    try:
        yield
    except GeneratorExit as e:
        print(type(e.__context__).__name__)

def close_in_handler():
    g = body()
    next(g)
    try:
        raise KeyError
    except KeyError:
        g.close()

close_in_handler()
g = body()
next(g)
g.close()

# expect:
# KeyError
# NoneType
