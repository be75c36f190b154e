# title: the exception of the block is raised at the yield, the very object
# clauses: manager.throw.at_yield manager.throw.passed
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def watching(seen):
    try:
        yield
    except BaseException as error:
        seen.append(error)
        raise

original = LookupError('first', 2)
seen = []
try:
    with watching(seen):
        raise original
except LookupError as error:
    print(error is original, seen[0] is original, error.args)
try:
    with watching(seen):
        raise LookupError
except LookupError as error:
    print(error is seen[1], error.args)

# expect:
# True True ('first', 2)
# True ()
