# title: an instance thrown into a closed generator comes back as the same object
# clauses: gen.throw.closed gen.throw.instance
# python: >=3.2
def body():
    yield

error = KeyError('k')
g = body()
g.close()
try:
    g.throw(error)
except KeyError as caught:
    print(caught is error)

# expect:
# True
