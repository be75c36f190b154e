# title: an exception thrown in at each finally block on the way replaces the one before
# clauses: flow.finally.context flow.finally.saved gen.throw.context
# python: >=3.9
def body():
    try:
        try:
            yield 'try'
        finally:
            yield 'inner'
    finally:
        yield 'outer'

def chain(error):
    while error is not None:
        yield type(error).__name__
        error = error.__context__

g = body()
print(next(g), g.throw(KeyError()), g.throw(OSError()))
try:
    g.throw(TypeError())
except TypeError as error:
    print(list(chain(error)))

# expect:
# try inner outer
# ['TypeError', 'OSError', 'KeyError']
