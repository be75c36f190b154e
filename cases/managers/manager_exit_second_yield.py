# title: a generator that yields twice raises RuntimeError as the block is left
# clauses: manager.exit.yielded
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def twice():
    yield 1
    print('between')
    yield 2
    print('not here')

manager = twice()
try:
    with manager as value:
        print(value)
    print('not here')
except RuntimeError as error:
    print('RuntimeError', error.__context__)
manager.gen.close()

# expect:
# 1
# between
# RuntimeError None
