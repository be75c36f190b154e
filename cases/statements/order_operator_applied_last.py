# title: an operator is applied after the resumption to the operand that was read before it
# clauses: flow.order.operator gen.yield.order
# python: >=3.3
class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        print('add', self.value, other)
        return self.value + other

def body():
    return left + (yield 'right?') * (yield 'factor?')

left = Number(1)
g = body()
print(next(g))
left = Number(100)
print(g.send(2))
try:
    g.send(3)
except StopIteration as stop:
    print(stop.value)

# expect:
# right?
# factor?
# add 1 6
# 7
