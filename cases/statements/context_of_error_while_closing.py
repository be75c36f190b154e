# title: an exception raised on the way of close has GeneratorExit as its context
# clauses: flow.finally.context gen.close.raised
# python: >=3.3
def in_finally():
    try:
        yield
    finally:
        raise OSError

def in_except():
    try:
        yield
    except GeneratorExit:
        raise OSError

for body in in_finally, in_except:
    g = body()
    next(g)
    try:
        g.close()
    except OSError as error:
        print(type(error.__context__).__name__, error.__cause__)

# expect:
# GeneratorExit None
# GeneratorExit None
