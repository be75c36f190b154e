# title: generator expressions inside generator expressions keep their own state
# clauses: genexp.nested_for genexp.scope genexp.lazy
# python: >=3.2
rows = ((row * column for column in range(3)) for row in range(3))
print([list(row) for row in rows])
print(sum(sum(x for x in range(n)) for n in range(5)))

# expect:
# [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
# 10
