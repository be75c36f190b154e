# title: the value of return is computed before the finally block, which may wait and change names
# clauses: flow.return.computed gen.return.finally
# python: >=3.3
def body():
    total = yield 'total?'
    try:
        return total
    finally:
        total = yield 'leaving'

g = body()
next(g)
print(g.send(10))
try:
    g.send(99)
except StopIteration as stop:
    print(stop.value)

# expect:
# leaving
# 10
