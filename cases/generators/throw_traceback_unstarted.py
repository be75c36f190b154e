# title: a traceback thrown into a new generator is part of that of the exception
# clauses: gen.throw.traceback gen.throw.unstarted
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
    print('not reached')
    yield

for details in forms:
    try:
        body().throw(*details)
    except KeyError as error:
        print(error.args, 'fail' in functions(error))

# expect:
# ('v',) True
# () True
# ('k',) True
# ('l',) True
