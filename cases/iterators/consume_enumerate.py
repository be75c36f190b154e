# title: enumerate counts the values that a generator gives, from any start
# clauses: iter.enumerate
# python: >=3.2
def letters():
    yield 'a'
    yield 'b'
    yield 'c'

g = letters()
e = enumerate(g, 5)
print(next(e), next(g), list(e), next(e, 'end'))
print(list(enumerate(letters(), start=-1)), list(enumerate(x for x in ())))

# expect:
# (5, 'a') b [(6, 'c')] end
# [(-1, 'a'), (0, 'b'), (1, 'c')] []
