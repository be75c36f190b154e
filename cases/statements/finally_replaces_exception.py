# title: an exception at a yield in a finally block replaces the saved one, its context
# clauses: flow.finally.context
# python: >=3.3
def body():
    try:
        yield 'try'
    finally:
        yield 'finally'
        raise OSError

saved = KeyError()
g = body()
print(next(g), g.throw(saved))
try:
    next(g)
except OSError as error:
    print(error.__context__ is saved)

# expect:
# try finally
# True
