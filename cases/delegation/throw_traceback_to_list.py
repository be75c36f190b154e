# title: a traceback thrown at delegators of a list is still part of the one that comes out
# clauses: delegate.throw.missing gen.throw.traceback delegate.traceback
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

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else [1, 2]

for depth in (1, 3):
    for details in ((KeyError, None, traceback), (KeyError('k'), None, traceback)):
        g = delegator(depth)
        next(g)
        try:
            g.throw(*details)
        except KeyError as error:
            names = functions(error)
            print(error.args, 'fail' in names, names.count('delegator'))

# expect:
# () True 1
# ('k',) True 1
# () True 3
# ('k',) True 3
