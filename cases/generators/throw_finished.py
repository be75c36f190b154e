# title: a body that catches the exception and returns makes throw raise StopIteration
# clauses: gen.throw.finished gen.return.value
# python: >=3.3
def body():
    try:
        yield
    except KeyError:
        return 'handled'

g = body()
next(g)
try:
    g.throw(KeyError)
except StopIteration as stop:
    print('StopIteration', stop.value)

# expect:
# StopIteration handled
