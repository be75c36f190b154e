# title: the RuntimeError made of a subclass of StopIteration leaves the with statement
# clauses: manager.throw.stop_subclass_replaced
# python: >=3.7 <3.9
from contextlib import contextmanager

class Finished(StopIteration):
    pass

@contextmanager
def section():
    yield

original = Finished('value')
try:
    with section():
        raise original
except RuntimeError as error:
    print('RuntimeError', error.__cause__ is original)

# expect:
# RuntimeError True
