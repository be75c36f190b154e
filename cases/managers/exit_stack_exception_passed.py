# title: an exception of the block passes through every generator of a stack, the last first
# clauses: manager.stack.nested manager.throw.passed
# python: >=3.3
from contextlib import ExitStack, contextmanager

original = KeyError()

@contextmanager
def section(name):
    try:
        yield
    except KeyError as error:
        print(name, error is original)
        raise

try:
    with ExitStack() as stack:
        for name in 'abc':
            stack.enter_context(section(name))
        raise original
except KeyError as error:
    print('outside', error is original, error.__context__)

# expect:
# c True
# b True
# a True
# outside True None
