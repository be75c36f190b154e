# title: an exception with a traceback thrown by a generator into itself is refused with ValueError
# clauses: gen.throw.running
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
    for details in forms:
        try:
            me.throw(*details)
        except (KeyError, ValueError) as error:
            print(type(error).__name__)
    yield 'alive'

me = body()
print(next(me))

# expect:
# ValueError
# ValueError
# ValueError
# ValueError
# alive
