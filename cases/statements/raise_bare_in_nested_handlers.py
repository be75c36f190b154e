# title: a bare raise after a yield raises the exception of the innermost handler around it
# clauses: flow.raise.current gen.exc.handled_kept
# python: >=3.3
def body():
    try:
        raise KeyError('outer')
    except KeyError:
        try:
            raise OSError('inner')
        except OSError:
            try:
                yield
                raise
            except OSError as error:
                yield error.args[0]
        yield
        raise

g = body()
next(g)
print(next(g))
next(g)
try:
    next(g)
except KeyError as error:
    print(error.args[0])

# expect:
# inner
# outer
