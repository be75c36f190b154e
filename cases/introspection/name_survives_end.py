# title: the names outlive the execution
# clauses: look.name.closed
# python: >=3.5
def body():
    yield

g = body()
g.close()
print(g.__name__, g.__qualname__)
g.__name__ = 'other'
print(g.__name__, body.__name__)

# expect:
# body body
# other body
