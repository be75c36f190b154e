# title: the operands computed in front of a yield wait with it
# clauses: gen.yield.keeps_state gen.yield.order
# python: >=3.3
def trace(value):
    print('evaluated', value)
    return value

def body():
    return [trace(1), (yield 'a'), trace(2), (yield 'b'), trace(3)]

g = body()
print(next(g))
print(g.send('x'))
try:
    g.send('y')
except StopIteration as stop:
    print(stop.value)

# expect:
# evaluated 1
# a
# evaluated 2
# b
# evaluated 3
# [1, 'x', 2, 'y', 3]
