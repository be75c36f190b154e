# title: several managers around one function nest from the first to the last decorator
# clauses: manager.decorate.call
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section(name):
    print('before', name)
    try:
        yield
    except KeyError:
        print('translated by', name)
        raise LookupError
    finally:
        print('behind', name)

@section('outer')
@section('inner')
def work():
    raise KeyError

try:
    work()
except LookupError as error:
    print(type(error).__name__)

# expect:
# before outer
# before inner
# translated by inner
# behind inner
# behind outer
# LookupError
