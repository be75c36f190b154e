# title: the right-hand side is complete before the first target changes
# clauses: flow.assign.right_first
# python: >=3.3
def body():
    a, b = 'A', 'B'
    while True:
        a, b = b, (yield a, b)

g = body()
print(next(g))
print(g.send('C'))
print(g.send('D'))

# expect:
# ('A', 'B')
# ('B', 'C')
# ('C', 'D')
