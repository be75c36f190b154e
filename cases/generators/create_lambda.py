# title: a lambda with a yield makes generators
# clauses: gen.create.kind gen.yield.parentheses
# python: >=3.3
make = lambda first: [(yield first), (yield first + 1)]

g = make(5)
print(next(g))
print(g.send('x'))
try:
    g.send('y')
except StopIteration as stop:
    print(stop.value)

# expect:
# 5
# 6
# ['x', 'y']
