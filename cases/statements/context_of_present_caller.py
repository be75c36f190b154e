# title: the context comes from the caller that resumed the body now, not from the earlier ones
# clauses: gen.exc.context flow.active.after_handler
# python: >=3.7
def body():
    try:
        yield
        raise LookupError
    except LookupError as error:
        yield error.__context__
    raise LookupError

g = body()
try:
    raise KeyError
except KeyError:
    next(g)
try:
    raise OSError
except OSError:
    print(type(next(g)).__name__)
try:
    next(g)
except LookupError as error:
    print(error.__context__)

# expect:
# OSError
# None
