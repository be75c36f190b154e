# title: the containers of collections take generators, a bounded deque all their values
# clauses: iter.collections
# python: >=3.2
from collections import Counter, OrderedDict, deque, namedtuple

def values():
    yield 'a'
    yield 'b'
    yield 'a'

print(list(deque(values())), list(deque(values(), 2)), Counter(values())['a'])
g = values()
print(len(deque(g, 0)), next(g, 'exhausted'))
d = deque('x')
d.extendleft(values())
print(list(d))
Point = namedtuple('Point', 'x y')
print(tuple(Point._make(v for v in (1, 2))), list(OrderedDict((v, 1) for v in 'ba')))

# expect:
# ['a', 'b', 'a'] ['b', 'a'] 2
# 0 exhausted
# ['a', 'b', 'a', 'x']
# (1, 2) ['b', 'a']
