# title: a generator that ends without a yield raises RuntimeError, and no block is executed
# clauses: manager.enter.no_yield
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def optional(wanted):
    print('called')
    if wanted:
        yield wanted
    print('end')

for wanted in (True, False):
    try:
        with optional(wanted):
            print('block')
    except RuntimeError:
        print('RuntimeError')

@contextmanager
def returning():
    return
    yield

try:
    returning().__enter__()
except RuntimeError:
    print('RuntimeError')

# expect:
# called
# block
# end
# called
# end
# RuntimeError
# RuntimeError
