# title: an exception raised after a yield in except is chained to the one handled there
# clauses: gen.exc.handled_kept
# python: >=3.2
def body():
    try:
        raise KeyError
    except KeyError:
        yield
        raise LookupError

g = body()
next(g)
try:
    raise OSError
except OSError:
    try:
        next(g)
    except LookupError as error:
        print(type(error.__context__).__name__)

# expect:
# KeyError
