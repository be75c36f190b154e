# title: nested targets unpack generators within generators, and nothing is bound when the number is wrong
# clauses: iter.unpack.count
# python: >=3.2
def pair(a, b):
    yield a
    yield b

(a, b), [c, d] = pair(pair(1, 2), pair(3, 4))
print(a, b, c, d)
try:
    a, b = (x for x in 'xyz')
except ValueError:
    print('ValueError', a, b)
try:
    [a] = (x for x in ())
except ValueError:
    print('ValueError', a)
() = (x for x in ())

# expect:
# 1 2 3 4
# ValueError 1 2
# ValueError 1
