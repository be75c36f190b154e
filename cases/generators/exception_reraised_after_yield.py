# title: a bare raise after a yield raises what the body handles, not what the caller handles
# clauses: gen.exc.handled_kept
# python: >=3.2
def body():
    try:
        raise KeyError('of the body')
    except KeyError:
        yield
        raise

g = body()
next(g)
try:
    raise OSError('of the caller')
except OSError:
    try:
        next(g)
    except Exception as error:
        print(type(error).__name__, error.args)

# expect:
# KeyError ('of the body',)
