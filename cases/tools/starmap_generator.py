# title: starmap calls its function with what the source yields, in any iterable
# clauses: tools.starmap.values tools.lazy
# python: >=3.3
import itertools

def pair(a, b):
    yield a
    yield b

def source():
    print('start')
    yield (2, 5)
    yield [3, 2]
    yield pair(10, 3)
    yield 'xy'

tool = itertools.starmap(lambda a, b: (a, b), source())
print('made')
print(list(tool))
try:
    list(itertools.starmap(abs, iter([5])))
except TypeError:
    print('TypeError')
print(list(itertools.starmap(lambda: 'called', [(), ()])))

# expect:
# made
# start
# [(2, 5), (3, 2), (10, 3), ('x', 'y')]
# TypeError
# ['called', 'called']
