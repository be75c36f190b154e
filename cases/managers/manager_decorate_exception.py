# title: an exception of the decorated function is raised at the yield, and may be swallowed
# clauses: manager.decorate.swallowed manager.decorate.call
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except KeyError:
        print('swallowed')
    finally:
        print('finally')

@section()
def work(kind):
    raise kind
    return 'not this'

print(work(KeyError))
try:
    work(OSError)
except OSError:
    print('OSError')
print(work(KeyError))

# expect:
# swallowed
# finally
# None
# finally
# OSError
# swallowed
# finally
# None
