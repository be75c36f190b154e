# title: a yield in the first iterable suspends the function around the expression
# clauses: genexp.outermost
# python: >=3.3
def body():
    g = (item * 2 for item in (yield 'which items?'))
    return list(g)

g = body()
print(next(g))
try:
    g.send([1, 2])
except StopIteration as stop:
    print(stop.value)

# expect:
# which items?
# [2, 4]
