# title: unpacking into too few targets takes one value too many, and the rest stays
# clauses: iter.unpack.rest
# python: >=3.2
def numbers():
    for number in range(6):
        yield number

g = numbers()
try:
    a, b = g
except ValueError:
    print('ValueError', list(g))

# expect:
# ValueError [3, 4, 5]
