# title: a generator can be iterated over once
# clauses: gen.iter.once
# python: >=3.2
def body():
    yield 1
    yield 2

g = body()
print(list(g))
print(list(g))
for value in g:
    print('not reached')
print('end')

# expect:
# [1, 2]
# []
# end
