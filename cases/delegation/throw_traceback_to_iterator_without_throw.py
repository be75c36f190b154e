# title: a traceback thrown while the iterator has no throw begins the one that the delegator sees
# clauses: delegate.throw.missing gen.throw.traceback
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

class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else Plain()
    except KeyError as error:
        yield depth, error.args, 'fail' in functions(error)

for depth in (1, 3):
    for details in ((KeyError, 'v', traceback), (KeyError('k'), None, traceback)):
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# (1, ('v',), True)
# (1, ('k',), True)
# (1, ('v',), True)
# (1, ('k',), True)
