# title: a unary operator waits for its operand
# clauses: flow.order.operator
# python: >=3.3
def body():
    yield -(yield 'number?'), not (yield 'truth?'), ~(yield 'bits?')

g = body()
print(next(g))
print(g.send(5))
print(g.send([]))
print(g.send(0))

# expect:
# number?
# truth?
# bits?
# (-5, True, -1)
