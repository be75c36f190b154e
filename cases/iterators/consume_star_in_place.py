# title: the values of a star argument or element are taken where it stands among the others
# clauses: iter.star.in_place
# python: >=3.9
def values(name):
    print('taken from', name)
    yield name

def tell(value):
    print('evaluating', value)
    return value

def show(*arguments):
    print(arguments)

show(*values('a'), tell('b'), *values('c'))
print([*values('a'), tell('b'), *values('c')])

# expect:
# taken from a
# evaluating b
# taken from c
# ('a', 'b', 'c')
# taken from a
# evaluating b
# taken from c
# ['a', 'b', 'c']
