# title: the values of several star arguments are taken when all arguments were evaluated
# clauses: iter.star.afterwards
# python: >=3.5 <3.9
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
# evaluating b
# taken from a
# taken from c
# ('a', 'b', 'c')
# evaluating b
# taken from a
# taken from c
# ['a', 'b', 'c']
