# title: a traceback thrown at one delegator or three goes to the throw method of the iterator
# clauses: delegate.throw.forwarded
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

class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, kind, value=None, given=None):
        error = kind if isinstance(kind, KeyError) else kind(value)
        return 'throw', error.args, given is traceback

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else Catcher()

for depth in (1, 3):
    for details in ((KeyError, 'v', traceback), (KeyError('k'), None, traceback)):
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# ('throw', ('v',), True)
# ('throw', ('k',), True)
# ('throw', ('v',), True)
# ('throw', ('k',), True)
