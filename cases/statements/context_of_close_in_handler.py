# title: close while the body waits in a handler chains GeneratorExit to what is handled there
# clauses: flow.context.nested gen.throw.context
# python: >=3.9
def body():
    try:
        raise KeyError
    except KeyError:
        try:
            yield
        finally:
            raise OSError

def chain(error):
    while error is not None:
        yield type(error).__name__
        error = error.__context__

g = body()
next(g)
try:
    raise TypeError
except TypeError:
    try:
        g.close()
    except OSError as error:
        print(list(chain(error)))

# expect:
# ['OSError', 'GeneratorExit', 'KeyError']
