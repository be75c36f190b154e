# title: an exception waits while the finally block waits, and is raised again at its end
# clauses: flow.finally.saved
# python: >=3.3
def body():
    try:
        yield 'try'
    finally:
        yield 'finally'
        yield 'still finally'

thrown = KeyError()
g = body()
print(next(g), g.throw(thrown), next(g))
try:
    next(g)
except KeyError as error:
    print(error is thrown, list(g))

# expect:
# try finally still finally
# True []
