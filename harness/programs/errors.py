import sys, traceback, warnings
def attempt(label, f):
    try: r = f()
    except BaseException as e:
        chain = []
        while e is not None and len(chain) < 4:
            chain.append('%s(%s)' % (type(e).__name__, e)); e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
        print(label, '<-'.join(chain))
    else: print(label, 'returned', r)
def deep(n):
    if n == 0: raise KeyError('deep')
    try: yield from deep(n - 1)
    except KeyError as e: raise ValueError(n) from e
attempt('chain', lambda: list(deep(2)))
def stopper():
    yield 1
    raise StopIteration('inside')
attempt('pep479', lambda: list(stopper()))
attempt('pep479 expr', lambda: list(next(iter(())) for _ in range(2)))
def fin():
    try: yield 1
    finally: raise OSError('in finally')
def use():
    g = fin(); next(g); g.close()
attempt('close raises', use)
def use2():
    g = fin(); next(g); g.throw(ValueError('thrown'))
attempt('throw then finally', use2)
def inner():
    try: yield 'a'
    except ZeroDivisionError: yield 'b'
    return 'rv'
def outer():
    r = yield from inner(); yield r
g = outer(); print(next(g), g.throw(ZeroDivisionError), next(g))
attempt('ended', lambda: next(g))
attempt('throw on ended', lambda: g.throw(LookupError('late')))
attempt('throw non-exc', lambda: outer().throw(42))
attempt('not iterable', lambda: list(i for i in 5))
def bad():
    yield from 42
attempt('yield from int', lambda: list(bad()))
def state():
    try: raise KeyError('k')
    except KeyError:
        yield sys.exc_info()[0].__name__
        try: yield 'in'
        finally: print('fin', sys.exc_info()[0].__name__)
    yield sys.exc_info()[0]
s = state(); print(list(s))
try: 1 / 0
except ZeroDivisionError:
    def seen(): yield sys.exc_info()[0]
    print(next(seen()))
def f():
    try: yield
    except Exception as e: raise RuntimeError('wrapped') from e
def run():
    x = f(); next(x); x.throw(TypeError('orig'))
attempt('from', run)
class Ctx:
    def __init__(s, n, eat=False): s.n, s.eat = n, eat
    def __enter__(s): print('enter', s.n); return s
    def __exit__(s, t, v, tb): print('exit', s.n, t and t.__name__); return s.eat
def withs():
    with Ctx(1), Ctx(2, True) as c:
        yield c.n
        raise ValueError
    yield 'after'
print(list(withs()))
w = withs(); next(w); attempt('swallowed exit', w.close)
w = withs(); next(w); del w
def returns():
    for i in range(3):
        try:
            if i == 1: return 'r%d' % i
            yield i
        finally:
            print('finally', i)
def drive(): return (yield from returns())
d = drive(); print(next(d)); 
try: next(d)
except StopIteration as e: print(e.value)
try:
    try: raise ValueError('a')
    finally:
        try: raise TypeError('b')
        except TypeError as e: print(repr(e.__context__))
except ValueError as e: print(repr(e), e.__context__)
def tb_lines():
    def a(): yield from b()
    def b(): yield c()
    def c(): raise LookupError('c')
    try: next(a())
    except LookupError as e:
        t = e.__traceback__; names = []
        while t: names.append((t.tb_frame.f_code.co_name, t.tb_lineno - t.tb_frame.f_code.co_firstlineno)); t = t.tb_next
        return names
print(tb_lines())
def many():
    for exc in (IndexError('i'), StopIteration(5), GeneratorExit(), KeyboardInterrupt()):
        try: yield
        except type(exc) as e: print('in', type(e).__name__)
for e in (IndexError('i'), StopIteration(5), GeneratorExit(), KeyboardInterrupt()):
    m = many(); next(m); attempt('direct', lambda: m.throw(e))
with warnings.catch_warnings(record=True) as got:
    warnings.simplefilter('always'); warnings.warn('careful', DeprecationWarning); print(got[0].category.__name__, got[0].message)
attempt('recursion', lambda: (lambda f: f(f))(lambda f: f(f))) if False else None
def rec(n):
    yield n
    yield from rec(n + 1)
try:
    for x in rec(0): pass
except RecursionError as e: print(type(e).__name__, x > 500)
attempt('unbound', lambda: list(local()))
def local():
    print(q); q = 1
    yield
attempt('name', lambda: list(undefined for _ in [1]))
attempt('attr', lambda: (x for x in ()).foo)
attempt('send', lambda: (x for x in ()).send(1))
attempt('args', lambda: local(1))
