# from Python 3.7 on
from dataclasses import dataclass, field
from typing import Optional, Iterator, Any
import collections

@dataclass
class Node:
    value: Any
    left: Optional['Node'] = None
    right: Optional['Node'] = None
    tags: list = field(default_factory=list)

    def __iter__(self) -> Iterator[Any]:
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def preorder(self):
        yield self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child.preorder()

    def insert(self, value):
        side = 'left' if value < self.value else 'right'
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Node(value))
        else:
            child.insert(value)

root = Node(50)
for v in [30, 70, 20, 40, 60, 80, 35, 45, 65]:
    root.insert(v)
print(list(root))
print(list(root.preorder()))
print(root.left.right)
print(Node(1) == Node(1), Node(1) != Node(2))

def levels(root):
    queue = collections.deque([(root, 0)])
    while queue:
        node, depth = queue.popleft()
        if node is None:
            continue
        yield depth, node.value
        queue.append((node.left, depth + 1))
        queue.append((node.right, depth + 1))

import itertools
for depth, group in itertools.groupby(levels(root), key=lambda p: p[0]):
    print('  ' * depth, [v for _, v in group])

def flatten(items):
    for x in items:
        if isinstance(x, collections.abc.Iterable) and not isinstance(x, (str, bytes)):
            yield from flatten(x)
        else:
            yield x
import collections.abc
print(list(flatten([1, [2, [3, 4, ('five', [b'six', {7: 8}])]], range(3)])))

def same_fringe(a, b):
    sentinel = object()
    return all(x == y for x, y in itertools.zip_longest(flatten(a), flatten(b), fillvalue=sentinel))
print(same_fringe([1, [2, 3]], [[1, 2], 3]), same_fringe([1, 2], [1, 2, 3]))
