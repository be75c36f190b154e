# title: inside the generator the traceback begins with its own frame
# clauses: manager.throw.traceback_inside
# python: >=3.2
import sys
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
    except KeyError as error:
        print(names(error.__traceback__), sys.exc_info()[2] is error.__traceback__)

def failing():
    raise KeyError

def function():
    with section():
        failing()

function()

# expect:
# ['section', 'function', 'failing'] True
