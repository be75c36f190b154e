# title: a traceback thrown at one delegator or three begins the one that the innermost generator sees
# clauses: delegate.throw.forwarded gen.throw.traceback
# python: >=3.3
import sys

def fail():
    raise OSError

def functions(error):
    names = []
    step = error.__traceback__
    while step:
        names.append(step.tb_frame.f_code.co_name)
        step = step.tb_next
    return names

try:
    fail()
except OSError:
    traceback = sys.exc_info()[2]

def sub():
    try:
        yield
    except KeyError as error:
        yield 'sub', error.args, 'fail' in functions(error)

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

for depth in (1, 3):
    for details in ((KeyError, 'v', traceback), (KeyError('k'), None, traceback)):
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# ('sub', ('v',), True)
# ('sub', ('k',), True)
# ('sub', ('v',), True)
# ('sub', ('k',), True)
