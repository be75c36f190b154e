# title: what one generator of a stack swallows those before it do not see
# clauses: manager.stack.nested
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name, catch=()):
    try:
        yield
        print(name, 'none')
    except catch as error:
        print(name, 'swallowed')
    except Exception as error:
        print(name, type(error).__name__)
        raise

with ExitStack() as stack:
    stack.enter_context(section('a'))
    stack.enter_context(section('b', KeyError))
    stack.enter_context(section('c'))
    raise KeyError
print('behind')

# expect:
# c KeyError
# b swallowed
# a none
# behind
