# title: what the thrower handles is not chained to the exception thrown in
# clauses: gen.throw.caller_context
# python: >=3.2
def body():
    try:
        yield
    except ValueError:
        raise OSError

g = body()
next(g)
try:
    try:
        raise KeyError
    except KeyError:
        g.throw(ValueError)
except OSError as error:
    step = error
    while step:
        print(type(step).__name__)
        step = step.__context__

# expect:
# OSError
# ValueError
