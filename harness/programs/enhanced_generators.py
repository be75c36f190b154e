import collections, sys, types
from functools import wraps
def consumer(func):
    def wrapper(*args, **kw):
        gen = func(*args, **kw)
        next(gen)
        return gen
    wrapper.__name__ = func.__name__
    wrapper.__dict__ = func.__dict__
    wrapper.__doc__ = func.__doc__
    return wrapper
@consumer
def pager(pagesize, destination):
    while True:
        page, pending = [], False
        try:
            for row in range(pagesize[0]):
                line = ''
                for col in range(pagesize[1]):
                    image = yield
                    line += image; pending = True
                page.append(line)
        except GeneratorExit:
            if pending: destination.send(page + [line])
            destination.close()
            return
        else:
            destination.send(page)
@consumer
def writer(name):
    n = 1
    while True:
        try: page = yield
        except GeneratorExit: print(name, 'closed'); raise
        print(name, n, page); n += 1
p = pager((2, 3), writer('album'))
for i in range(14): p.send(chr(97 + i))
p.close()
class Trampoline:
    def __init__(self): self.running, self.queue = False, collections.deque()
    def add(self, coroutine): self.schedule(coroutine)
    def run(self):
        result = None; self.running = True
        try:
            while self.running and self.queue:
                func = self.queue.popleft(); result = func()
            return result
        finally: self.running = False
    def stop(self): self.running = False
    def schedule(self, coroutine, stack=(), val=None, *exc):
        def resume():
            value = val
            try:
                if exc: value = coroutine.throw(exc[0]) 
                else: value = coroutine.send(value)
            except BaseException as e:
                if isinstance(e, StopIteration) and stack: self.schedule(stack[0], stack[1], e.value)
                elif stack: self.schedule(stack[0], stack[1], None, e)
                elif isinstance(e, StopIteration): print('task ended with', e.value)
                else: raise
                return
            if isinstance(value, types.GeneratorType): self.schedule(value, (coroutine, stack))
            elif stack: self.schedule(stack[0], stack[1], value)
            else: self.schedule(coroutine)
        self.queue.append(resume)
def leaf(n):
    print('leaf', n)
    if n == 3: raise ValueError('three')
    yield n * 10
def middle(n):
    x = yield leaf(n)
    y = yield leaf(n + 1)
    yield x + y
def top(name):
    for n in range(3):
        try: print(name, n, (yield middle(n)))
        except ValueError as e: print(name, 'caught', e)
    return name.upper()
t = Trampoline(); t.add(top('one')); t.add(top('two')); t.run()
# statements about yield
def g(): 
    x = yield 42; print('x', x)
    x = yield; print('x', x)
    x = 12 + (yield 42); print('x', x)
    print((yield), (yield 'b'))
    d = {'k': (yield 'key')}; l = [(yield 'l1'), (yield 'l2')]; print(d, l)
    if (yield 'cond'): print('true branch')
    assert (yield 'assert'), 'failed'
    return (yield 'ret')
c = g(); out = [next(c)]
try:
    for i in range(1, 20): out.append(c.send(i))
except StopIteration as e: print(out, e.value)
def logged():
    try:
        while True:
            try:
                print('got', (yield))
            except ValueError as e:
                print('ignored', e)
    except GeneratorExit:
        print('bye')
    finally:
        print('cleanup')
l = logged(); next(l); l.send(1); l.throw(ValueError('v')); l.throw(ValueError, 'w') if sys.version_info < (3, 12) else l.throw(ValueError('w')); l.close(); l.close()
def stubborn():
    while True:
        try: yield 'still here'
        except GeneratorExit: print('no')
        else: return
s = stubborn(); next(s)
try: s.close()
except RuntimeError as e: print(e)
try: next(s)
except StopIteration: print('ended')
a = averaged = None
def running_max():
    m = float('-inf')
    while True:
        v = yield m
        m = max(m, v)
r = running_max(); next(r); print([r.send(v) for v in (3, 1, 4, 1, 5, 9, 2, 6)])
try: counter = (lambda: (yield))(); counter.send(1)
except TypeError as e: print(e)
gi = (x for x in 'ab'); print(gi.gi_running, gi.gi_frame is not None, gi.__name__, list(gi), gi.gi_frame)
def recursive():
    yield next(me)
me = recursive()
try: next(me)
except ValueError as e: print(e)
