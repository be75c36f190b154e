# title: the operands of a power and of a chain of equal operators wait from left to right
# clauses: flow.order.operator
# python: >=3.3
def body():
    yield (yield 'a') ** (yield 'b') ** (yield 'c')
    yield (yield 'd') - (yield 'e') - (yield 'f')

g = body()
print(next(g), g.send(2), g.send(3), g.send(2))
print(next(g), g.send(10), g.send(3), g.send(2))

# expect:
# a b c 512
# d e f 5
