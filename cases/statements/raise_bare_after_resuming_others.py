# title: a bare raise in a handler raises the body's own exception, whatever generators it resumed there
# clauses: flow.raise.current flow.active.stacked
# python: >=3.3
def other():
    try:
        raise OSError
    except OSError:
        yield 'other handles'
    yield 'other is done'

def failing():
    yield
    raise TypeError

def body():
    o, f = other(), failing()
    next(f)
    try:
        raise KeyError('own')
    except KeyError:
        yield next(o)
        yield next(o)
        try:
            next(f)
        except TypeError:
            yield 'TypeError'
        raise

g = body()
print(next(g), next(g), next(g), sep=', ')
try:
    next(g)
except KeyError as error:
    print(error.args[0], error.__context__)

# expect:
# other handles, other is done, TypeError
# own None
