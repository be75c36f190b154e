# title: a yield in a formatted string needs no parentheses of its own
# clauses: flow.order.fstring syntax.yield.fstring
# python: >=3.6
def body():
    yield f'{yield} and {yield "second"}'

g = body()
print(next(g), g.send(1))
print(g.send(2))

# expect:
# None second
# 1 and 2
