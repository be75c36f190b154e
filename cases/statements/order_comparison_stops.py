# title: what stands behind a comparison that fails is not evaluated
# clauses: flow.order.comparison
# python: >=3.3
def body():
    yield 1 < (yield 'middle?') < unknown

g = body()
next(g)
print(g.send(0))
g = body()
next(g)
try:
    g.send(5)
except NameError:
    print('NameError')

# expect:
# False
# NameError
