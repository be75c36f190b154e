# title: chain.from_iterable asks for a source when the one before is exhausted
# clauses: tools.chain.from_iterable
# python: >=3.3
import itertools

def inner(number):
    for letter in 'ab':
        yield letter + str(number)

def outer():
    for number in itertools.count():
        print('source', number)
        yield inner(number)

tool = itertools.chain.from_iterable(outer())
print('made')
print([next(tool) for item in range(5)])

# expect:
# made
# source 0
# source 1
# source 2
# ['a0', 'b0', 'a1', 'b1', 'a2']
