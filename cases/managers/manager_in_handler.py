# title: the generator of a manager sees what is handled around the block, or the exception of the block
# clauses: gen.exc.caller_visible gen.exc.context manager.enter.block
# python: >=3.2
import sys
from contextlib import contextmanager

@contextmanager
def section():
    print('before', sys.exc_info()[0])
    try:
        yield
    except OSError as error:
        print('inside', type(error.__context__).__name__)
    print('behind', sys.exc_info()[0])

try:
    raise KeyError
except KeyError:
    with section():
        print('block', sys.exc_info()[0])
        raise OSError
    print('after', sys.exc_info()[0])

# expect:
# before <class 'KeyError'>
# block <class 'KeyError'>
# inside KeyError
# behind <class 'OSError'>
# after <class 'KeyError'>
