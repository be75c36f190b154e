# title: after close every operation sees a closed generator
# clauses: gen.state.closed gen.next.closed gen.send.closed gen.throw.closed gen.close.closed
# python: >=3.2
def body():
    yield

g = body()
next(g)
g.close()
uses = (lambda: next(g), lambda: g.send(None), lambda: g.send(1), lambda: g.throw(KeyError))
for use in uses:
    try:
        use()
    except Exception as error:
        print(type(error).__name__)
print(g.close(), list(g))

# expect:
# StopIteration
# StopIteration
# StopIteration
# KeyError
# None []
