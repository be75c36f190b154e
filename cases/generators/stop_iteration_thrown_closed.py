# title: StopIteration thrown into a closed generator stays what it is
# clauses: gen.throw.closed
# python: >=3.2
def body():
    yield

g = body()
g.close()
stop = StopIteration('thrown')
try:
    g.throw(stop)
except StopIteration as error:
    print(error is stop)

# expect:
# True
