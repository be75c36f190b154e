# title: a subclass of StopIteration goes on behind the with statement as it is
# clauses: manager.throw.stop_subclass
# python: >=3.9
from contextlib import contextmanager

class Finished(StopIteration):
    pass

@contextmanager
def section():
    try:
        yield
    finally:
        print('finally')

original = Finished('value')
try:
    with section():
        raise original
except Finished as error:
    print(error is original, error.value)

# expect:
# finally
# True value
