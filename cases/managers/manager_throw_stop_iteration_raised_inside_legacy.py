# title: before PEP 479 a StopIteration raised by the generator looks like its end, and swallows
# clauses: gen.stop.legacy manager.throw.swallowed
# python: <3.7
import warnings
from contextlib import contextmanager

warnings.simplefilter('ignore')

@contextmanager
def section():
    try:
        yield
    except KeyError:
        raise StopIteration('mine')

with section():
    raise KeyError
print('swallowed')

# expect:
# swallowed
