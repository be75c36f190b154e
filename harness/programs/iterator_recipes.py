# Shapes from the functional HOWTO, the tutorial and PEP 255/342, rewritten.
import itertools, operator, functools, random, string, sys
class Reverse:
    def __init__(self, data): self.data, self.index = data, len(data)
    def __iter__(self): return self
    def __next__(self):
        if self.index == 0: raise StopIteration
        self.index -= 1
        return self.data[self.index]
print(''.join(Reverse('spam')), iter(Reverse('x')) is not None)
def reverse(data):
    for index in range(len(data) - 1, -1, -1): yield data[index]
for ch in reverse('golf'): print(ch, end=' ')
print()
print(sum(i * i for i in range(10)), sum(x * y for x, y in zip([10, 20, 30], [7, 5, 3])))
print(sorted({w.lower() for line in ['The quick', 'brown the'] for w in line.split()}))
print(max((len(w), w) for w in 'a generator expression inside'.split()))
def counter(maximum):
    i = 0
    while i < maximum:
        val = (yield i)
        if val is not None: i = val
        else: i += 1
it = counter(10)
print(next(it), next(it), it.send(8), next(it))
try: next(it)
except StopIteration as e: print('StopIteration', e.args)
class Tree:
    def __init__(self, label, left=None, right=None): self.label, self.left, self.right = label, left, right
    def __repr__(self, level=0, indent='    '):
        s = level * indent + repr(self.label)
        if self.left: s += '\n' + self.left.__repr__(level + 1, indent)
        if self.right: s += '\n' + self.right.__repr__(level + 1, indent)
        return s
    def __iter__(self): return inorder(self)
def tree(lst):
    n = len(lst)
    if n == 0: return []
    i = n // 2
    return Tree(lst[i], tree(lst[:i]), tree(lst[i + 1:]))
def inorder(t):
    if t:
        for x in inorder(t.left): yield x
        yield t.label
        for x in inorder(t.right): yield x
t = tree(string.ascii_uppercase[:9]); print(t); print(*t)
def inorder2(node):
    stack = []
    while node:
        while node.left: stack.append(node); node = node.left
        yield node.label
        while not node.right:
            try: node = stack.pop()
            except IndexError: return
            yield node.label
        node = node.right
print(*inorder2(t))
class disjointSet:
    def __init__(self, name):
        self.name, self.parent, self.generator = name, None, self.generate()
    def generate(self):
        while not self.parent: yield self
        for x in self.parent.generator: yield x
    def find(self): return next(self.generator)
    def union(self, parent):
        if self.parent: raise ValueError("Sorry, I'm not a root!")
        self.parent = parent
    def __str__(self): return self.name
names = 'ABCDE'; sets = [disjointSet(n) for n in names]; roots = sets[:]
rnd = random.Random(42)
while len(roots) > 1:
    s1 = roots.pop(rnd.randrange(len(roots))); s2 = rnd.choice(roots)
    s1.union(s2); print(s1, 'into', s2, [str(s.find()) for s in sets])
def take(n, it): return list(itertools.islice(it, n))
def roundrobin(*its):
    pending = len(its); nexts = itertools.cycle(iter(i).__next__ for i in its)
    while pending:
        try:
            for n in nexts: yield n()
        except StopIteration:
            pending -= 1; nexts = itertools.cycle(itertools.islice(nexts, pending))
print(''.join(roundrobin('ABC', 'D', 'EF')))
def powerset(s): s = list(s); return itertools.chain.from_iterable(itertools.combinations(s, r) for r in range(len(s) + 1))
print(list(powerset([1, 2, 3])))
def partition(pred, it): a, b = itertools.tee(it); return itertools.filterfalse(pred, a), filter(pred, b)
print(*map(list, partition(lambda x: x % 2, range(10))))
def unique(it, key=None):
    seen = set()
    for e in it:
        k = e if key is None else key(e)
        if k not in seen: seen.add(k); yield e
print(*unique('ABBCcAD', str.lower))
def window(seq, n=2):
    it = iter(seq); result = tuple(itertools.islice(it, n))
    if len(result) == n: yield result
    for elem in it: result = result[1:] + (elem,); yield result
print(list(window(range(6), 3)))
def grouper(it, n, fill=None): return itertools.zip_longest(*[iter(it)] * n, fillvalue=fill)
print(list(grouper('ABCDEFG', 3, 'x')))
print(list(itertools.starmap(pow, [(2, 5), (3, 2)])), list(itertools.dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(itertools.product('ab', repeat=2)))
print([k + str(len(list(g))) for k, g in itertools.groupby('AAAABBBCCDAA')])
print(list(itertools.accumulate([1, 2, 3, 4], operator.mul)), dict(enumerate('abc', 1)), list(map(lambda *a: a, 'ab', range(5))))
f = lambda: (yield); g = f(); next(g)
try: g.send(3)
except StopIteration as e: print('lambda', e.value)
print(list((lambda n: (yield from range(n)))(3)))
