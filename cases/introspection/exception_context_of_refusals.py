# title: the errors for a running generator and for an ignored exit have the handled exception as their context
# clauses: look.exception.context
# python: >=3.2
def running():
    yield
    try:
        raise KeyError
    except KeyError as handled:
        try:
            next(g)
        except ValueError as e:
            print('ValueError', e.__context__ is handled)
    yield

def ignoring():
    try:
        yield
    except GeneratorExit:
        yield

g = running()
next(g)
next(g)
i = ignoring()
next(i)
try:
    raise KeyError
except KeyError as handled:
    try:
        i.close()
    except RuntimeError as e:
        print('RuntimeError', e.__context__ is handled)

# expect:
# ValueError True
# RuntimeError True
