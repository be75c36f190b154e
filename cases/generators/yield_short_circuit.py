# title: a yield behind an operator that needs no second operand does not suspend
# clauses: gen.yield.order
# python: >=3.3
def body(first):
    return first and (yield 'second?')

g = body(False)
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
g = body(True)
print(next(g))
try:
    g.send('answer')
except StopIteration as stop:
    print(stop.value)

# expect:
# False
# second?
# answer
