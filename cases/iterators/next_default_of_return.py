# title: with a default the value that a generator returns is lost
# clauses: iter.next.default
# python: >=3.3
def body():
    yield 1
    return 'result'

g = body()
print(next(g, 'default'), next(g, 'default'))
try:
    next(g)
except StopIteration as e:
    print(e.value)

# expect:
# 1 default
# None
