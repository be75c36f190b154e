# title: class, value and traceback together are raised at the yield
# clauses: gen.throw.class_value gen.throw.traceback
# python: >=3.2
import sys

def fail():
    raise OSError

def show():
    try:
        yield
    except KeyError as error:
        names = []
        step = error.__traceback__
        while step:
            names.append(step.tb_frame.f_code.co_name)
            step = step.tb_next
        print(error.args, 'fail' in names, 'show' in names)
        yield

try:
    fail()
except OSError:
    traceback = sys.exc_info()[2]
g = show()
next(g)
g.throw(KeyError, 'value', traceback)

# expect:
# ('value',) True True
