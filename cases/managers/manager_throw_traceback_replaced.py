# title: the exception that replaces another has manager and generator in its traceback
# clauses: manager.throw.replaced gen.exc.traceback
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except KeyError:
        raise OSError

def function():
    with section():
        raise KeyError

try:
    function()
except OSError as error:
    traceback = error.__traceback__
    found = []
    while traceback:
        found.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    print(found[0], found[1], found[-1])

# expect:
# <module> function section
