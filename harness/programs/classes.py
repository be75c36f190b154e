import sys, weakref, gc
class Meta(type):
    registry = []
    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, ns)
        m.registry.append((name, sorted(kw)))
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
class Base(metaclass=Meta):
    def __init_subclass__(cls, *, flavor='plain', **kw):
        super().__init_subclass__(**kw)
        cls.flavor = flavor
class Sub(Base, flavor='mint'): pass
print(Meta.registry, Sub.flavor)
class Desc:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, typ=None):
        return self if obj is None else obj.__dict__.get(self.name, 'unset')
    def __set__(self, obj, v): obj.__dict__[self.name] = v * 2
class D:
    a = Desc(); b = Desc()
d = D(); d.a = 4; print(d.a, d.b)
class A:
    def hi(self): yield 'A'
class B(A):
    def hi(self): yield 'B'; yield from super().hi()
class C(A):
    def hi(self): yield 'C'; yield from super().hi()
class E(B, C):
    def hi(self): yield 'E'; yield from super().hi()
print(list(E().hi()), [k.__name__ for k in E.__mro__])
class Vec:
    __slots__ = ('x', 'y')
    def __init__(s, x, y): s.x = x; s.y = y
    def __add__(s, o): return Vec(s.x + o.x, s.y + o.y) if isinstance(o, Vec) else NotImplemented
    def __eq__(s, o): return (s.x, s.y) == (o.x, o.y)
    def __hash__(s): return hash((s.x, s.y))
    def __repr__(s): return f'Vec({s.x!r}, {s.y!r})'
    def __iter__(s): yield s.x; yield s.y
    def __getitem__(s, i): return tuple(s)[i]
    def __bool__(s): return any(s)
    def __matmul__(s, o): return sum(a * b for a, b in zip(s, o))
v = Vec(1, 2) + Vec(3, 4); x, y = v
print(v, x, y, v[-1], bool(Vec(0, 0)), v @ v, {v: 1}[Vec(4, 6)])
try: v.z = 1
except AttributeError as e: print(type(e).__name__)
try: v + 1
except TypeError as e: print(e)
class Count:
    n = 0
    def __init__(self): Count.n += 1
    def __del__(self): Count.n -= 1
def holds():
    c = Count()
    try: yield Count.n
    finally: print('finalized', Count.n)
g = holds(); print(next(g)); del g; print(Count.n)
def tb():
    try:
        try: {}['k']
        except KeyError as e: raise ValueError('bad') from e
    except ValueError as e:
        err = e
    print(repr(err), repr(err.__cause__), err.__suppress_context__)
tb()
def closure():
    x = 0
    def inc(by=1, *args, scale=1, **kw):
        nonlocal x
        x += by * scale
        return x, args, kw
    return inc
f = closure(); print(f(), f(2, 3, 4, scale=5, z=1), f.__defaults__, f.__kwdefaults__)
a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d)
print([*range(3), *'ab'], {**{'a': 1}, 'b': 2}, (lambda *a, k=1, **kw: (a, k, kw))(*[1, 2], **{'k': 3, 'z': 4}))
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)], [x for row in m for x in row if x % 2], {x: y for x, y in zip('abc', m[0])}, {n % 3 for n in range(10)})
s = 'Hello, World'; print(s[::-1], s[-5:], s.split(', '), s.replace('l', 'L', 2), s.partition(','), s.title().swapcase(), s.center(20, '*'))
print(sorted('banana', key=lambda c: (-'banana'.count(c), c)), max([3, 1, 2], key=lambda v: -v), any([]), all([]), sum([[1], [2]], []))
for i in range(3):
    if i == 5: break
else: print('no break')
while True:
    try: break
    finally: print('finally in loop')
print((lambda n: [i ** 2 for i in range(n)])(5), 10 ** 20, 0x1F, 1_000, 3.0, 1e100, .1 + .2, 5 // 2, -5 // 2, 2 ** -1)
print(f'{3.14159:.2f} {"x":>5} {42:08b} {1e6:g}')
def outer():
    def inner():
        r = yield 'i1'
        print('inner got', r)
        try: yield 'i2'
        except ValueError as e: print('inner caught', e); yield 'recovered'
        return 'result'
    v = yield from inner()
    print('outer got', v)
    yield 'end'
g = outer(); print(next(g)); print(g.send('hey')); print(g.throw(ValueError('oops'))); print(next(g))
try: next(g)
except StopIteration: print('stop')
import traceback
def boom(): yield 1 / 0
try: list(boom())
except ZeroDivisionError: traceback.print_exc(file=sys.stdout)
