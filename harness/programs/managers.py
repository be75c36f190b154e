import contextlib, sys, os, textwrap
from contextlib import contextmanager, closing, ExitStack, suppress, redirect_stdout
import io

@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ZeroDivisionError as e:
        print('handled', e)
    finally:
        print(f'</{name}>')

with tag('h1') as t, tag('b'):
    print(t)
    1 / 0

try:
    with tag('p'):
        raise KeyError('x')
except KeyError as e:
    print('out', repr(e), e.__context__)

@contextmanager
def broken():
    yield 1
    yield 2
try:
    with broken(): pass
except RuntimeError as e: print(e)
try:
    with broken(): raise ValueError('inner')
except (RuntimeError, ValueError) as e: print(type(e).__name__, e)

@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)

@tag('decorated')
def work(a, b=2):
    "doc"
    print('working', a, b)
    return a + b
print(work(1), work(5, b=6), work.__doc__)

with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in 'abc']
    stack.callback(print, 'callback', sep='-')
    @stack.push
    def swallow(exc_type, exc, tb):
        print('exit got', exc_type)
        return True
    raise LookupError('gone')
print(names)

buf = io.StringIO()
with redirect_stdout(buf), suppress(AttributeError):
    print('captured')
    None.nothing
print(repr(buf.getvalue()))

class Res:
    def __init__(self, n): self.n = n
    def close(self): print('close', self.n)
with closing(Res(3)) as r: print(r.n)

def gen():
    try:
        yield 1; yield 2
    finally:
        print('gen closed')
with closing(gen()) as g:
    print(next(g))

@contextmanager
def stop():
    raise StopIteration('early')
    yield
try:
    with stop(): pass
except (RuntimeError, StopIteration) as e:
    print(type(e), repr(e.__cause__))
try:
    with tag('x'):
        raise StopIteration('body')
except StopIteration as e:
    print('stop through', e.value)
print(textwrap.dedent('''
    hello
      world
'''), textwrap.fill('the quick brown fox jumps over the lazy dog ' * 3, 30))
