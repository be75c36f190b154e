# title: neither the manager nor its generator stays in the traceback of an exception that passed
# clauses: manager.throw.traceback
# python: >=3.2
from contextlib import contextmanager

def names(traceback):
    found = []
    while traceback:
        found.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    return found

@contextmanager
def section():
    try:
        yield
    finally:
        pass

def failing():
    raise KeyError

def function():
    with section(), section():
        failing()

try:
    function()
except KeyError as error:
    print(names(error.__traceback__))

# expect:
# ['<module>', 'function', 'failing']
