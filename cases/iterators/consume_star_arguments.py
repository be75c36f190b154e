# title: star arguments take all values of a generator before the function is entered
# clauses: iter.star
# python: >=3.5
def values(name):
    for number in (1, 2):
        yield name + str(number)
    print('end of', name)

def show(*arguments, **named):
    print('entered', arguments, named)

a = values('a')
show('first', *a, 'between', *values('b'), key='k')
show(*a)
show(key='k', *(x for x in 'xy'))
try:
    show(*(1 for _ in ()), *3)
except TypeError:
    print('TypeError')

# expect:
# end of a
# end of b
# entered ('first', 'a1', 'a2', 'between', 'b1', 'b2') {'key': 'k'}
# entered () {}
# entered ('x', 'y') {'key': 'k'}
# TypeError
