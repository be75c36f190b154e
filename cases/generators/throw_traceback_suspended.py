# title: a traceback begins that of the exception, whatever stands before it
# clauses: gen.throw.traceback
# python: >=3.2
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

forms = [
    (KeyError, 'v', traceback), (KeyError, None, traceback),
    (KeyError('k'), None, traceback), (KeyError, KeyError('l'), traceback),
]

def body():
    try:
        yield
    except KeyError as error:
        yield error.args, 'fail' in functions(error), functions(error).count('body')

for details in forms:
    g = body()
    next(g)
    print(g.throw(*details))

# expect:
# (('v',), True, 1)
# ((), True, 1)
# (('k',), True, 1)
# (('l',), True, 1)
