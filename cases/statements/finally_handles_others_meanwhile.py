# title: exceptions that are handled inside a finally block do not touch the one that is saved
# clauses: flow.finally.saved
# python: >=3.3
def body():
    try:
        raise KeyError('saved')
    finally:
        try:
            yield 'waiting'
        except OSError:
            yield 'handled'

g = body()
print(next(g), g.throw(OSError()))
try:
    next(g)
except KeyError as error:
    print(error.args, error.__context__)

# expect:
# waiting handled
# ('saved',) None
