# title: a traceback thrown at a new or a closed delegator is part of that of the exception
# clauses: gen.throw.traceback gen.throw.unstarted gen.throw.closed
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

def delegator():
    print('not reached')
    yield from [1, 2]

for state in ('new', 'closed'):
    for details in ((KeyError, 'v', traceback), (KeyError('k'), None, traceback)):
        g = delegator()
        if state == 'closed':
            g.close()
        try:
            g.throw(*details)
        except KeyError as error:
            print(state, error.args, 'fail' in functions(error))

# expect:
# new ('v',) True
# new ('k',) True
# closed ('v',) True
# closed ('k',) True
