import abc, collections.abc, copy, functools, itertools, re, sys, weakref, types, string
class Stack(collections.abc.MutableSequence):
    def __init__(self, *a): self._d = list(a)
    def __len__(self): return len(self._d)
    def __getitem__(self, i): return self._d[i]
    def __setitem__(self, i, v): self._d[i] = v
    def __delitem__(self, i): del self._d[i]
    def insert(self, i, v): self._d.insert(i, v)
s = Stack(1, 2, 3); s.append(4); s.extend(x for x in (5, 6)); print(list(reversed(s)), s.pop(), 3 in s, s.index(4), s.count(2))
def parse(tokens):
    """A toy s-expression reader."""
    for tok in tokens:
        if tok == '(': yield list(parse(tokens))
        elif tok == ')': return
        else:
            try: yield int(tok)
            except ValueError:
                try: yield float(tok)
                except ValueError: yield tok
def read(src): return next(parse(iter(re.findall(r'[()]|[^\s()]+', src))))
prog = read('(define (f x) (* x (+ 2 3.5)))'); print(prog)
def evaluate(x, env={'+': lambda *a: sum(a), '*': lambda *a: functools.reduce(lambda p, q: p * q, a), '-': lambda a, b: a - b}):
    return env[x] if isinstance(x, str) else x if not isinstance(x, list) else evaluate(x[0])(*map(evaluate, x[1:]))
print(evaluate(read('(+ 1 (* 2 3) (- 10 4))')))
def walk(d, path=()):
    for k, v in sorted(d.items()):
        if isinstance(v, dict): yield from walk(v, path + (k,))
        else: yield '.'.join(path + (k,)), v
print(dict(walk({'a': {'b': {'c': 1}, 'd': 2}, 'e': [3]})))
def chunks(f, size):
    yield from iter(lambda: f.read(size), '')
import io; print(list(chunks(io.StringIO('abcdefgh'), 3)))
def edits(word):
    letters = 'ab'; splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    return {*(a + b[1:] for a, b in splits if b), *(a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1), *(a + c + b for a, b in splits for c in letters)}
print(sorted(edits('ab')))
def bfs(graph, start):
    seen, q = {start}, collections.deque([start])
    while q:
        n = q.popleft(); yield n
        for m in graph[n]:
            if m not in seen: seen.add(m); q.append(m)
def dfs(graph, n, seen=None):
    seen = set() if seen is None else seen
    if n in seen: return
    seen.add(n); yield n
    for m in graph[n]: yield from dfs(graph, m, seen)
def paths(g, a, b, path=[]):
    path = path + [a]
    if a == b: yield path
    for n in g[a]:
        if n not in path: yield from paths(g, n, b, path)
G = {'a': 'bc', 'b': 'd', 'c': 'de', 'd': 'f', 'e': 'f', 'f': ''}
print(*bfs(G, 'a')); print(*dfs(G, 'a')); print(list(paths(G, 'a', 'f')))
def topo(deps):
    deps = {k: set(v) for k, v in deps.items()}
    while deps:
        ready = sorted(k for k, v in deps.items() if not v)
        if not ready: raise ValueError('cycle among %s' % sorted(deps))
        yield ready
        deps = {k: v - set(ready) for k, v in deps.items() if k not in ready}
print(list(topo({'app': ['lib', 'log'], 'lib': ['c'], 'log': ['c'], 'c': []})))
try: list(topo({'a': ['b'], 'b': ['a']}))
except ValueError as e: print(e)
class Peekable:
    def __init__(self, it): self.it, self.buf = iter(it), collections.deque()
    def __iter__(self): return self
    def __next__(self): return self.buf.popleft() if self.buf else next(self.it)
    def peek(self, default=None):
        if not self.buf:
            try: self.buf.append(next(self.it))
            except StopIteration: return default
        return self.buf[0]
p = Peekable('xyz'); print(p.peek(), next(p), p.peek(), list(p), p.peek('end'))
def merge_sorted(a, b):
    a, b = Peekable(a), Peekable(b)
    while a.peek() is not None or b.peek() is not None:
        yield next(b if a.peek() is None or (b.peek() is not None and b.peek() < a.peek()) else a)
print(list(merge_sorted([1, 4, 6], [2, 3, 7, 8])))
def life(cells):
    while True:
        yield cells
        n = collections.Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
        cells = {c for c, k in n.items() if k == 3 or (k == 2 and c in cells)}
for gen in itertools.islice(life({(0, 1), (1, 1), (2, 1)}), 3): print(sorted(gen))
def sudoku_like():
    board = [[0] * 4 for _ in range(4)]
    def ok(r, c, v): return all(board[r][i] != v and board[i][c] != v for i in range(4)) and all(board[r // 2 * 2 + i][c // 2 * 2 + j] != v for i in range(2) for j in range(2))
    def solve(pos=0):
        if pos == 16: yield [row[:] for row in board]; return
        r, c = divmod(pos, 4)
        for v in range(1, 5):
            if ok(r, c, v):
                board[r][c] = v; yield from solve(pos + 1); board[r][c] = 0
    return solve()
sols = sudoku_like(); print(next(sols)); print(1 + sum(1 for _ in sols))
def roman(n):
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), 'M CM D CD C XC L XL X IX V IV I'.split()):
        while n >= v: yield s; n -= v
print(*(''.join(roman(n)) for n in (1994, 2024, 49)))
def backoff(base=1, cap=30):
    d = base
    while True:
        reset = yield d
        d = base if reset else min(cap, d * 2)
b = backoff(); print(next(b), [next(b) for _ in range(6)], b.send(True), next(b))
class Cell:
    def __init__(self): self.subs = []
    def subscribe(self, co): next(co); self.subs.append(co); return co
    def publish(self, v):
        for c in list(self.subs):
            try: c.send(v)
            except StopIteration: self.subs.remove(c)
def first_n(n, out):
    for _ in range(n): out.append((yield))
cell, log = Cell(), []; cell.subscribe(first_n(2, log)); cell.subscribe(first_n(3, log)); 
for i in range(5): cell.publish(i)
print(log, len(cell.subs))
ref = weakref.ref(cell.subscribe(first_n(1, []))); cell.subs.clear(); print(ref() is None)
print('{0:>{w}}|{1!s:^10}|{2:+.3e}'.format('a', None, 12345.678, w=5), '%s %r %5d%%' % ('s', 'r', 42))
@functools.singledispatch
def show(x): return 'object'
@show.register(int)
def _(x): return 'int %d' % x
@show.register(list)
def _(x): return ', '.join(map(show, x))
print(show([1, 'a', [2]]))
print(functools.partial(int, base=2)('1010'), functools.reduce(lambda a, b: a * b, range(1, 6)), sorted('bAc', key=str.lower))
global_list = []
def deco(n):
    def outer(f):
        @functools.wraps(f)
        def inner(*a, **k):
            for _ in range(n): yield from f(*a, **k)
        return inner
    return outer
@deco(2)
def spell(w, *, upper=False): yield from (c.upper() if upper else c for c in w)
print(*spell('ab', upper=True), spell.__name__)
