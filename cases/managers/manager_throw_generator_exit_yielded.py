# title: a yield in answer to GeneratorExit of the block is one too many, not an ignored exit
# clauses: manager.throw.yielded manager.throw.base
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except GeneratorExit:
        yield 'second'

manager = section()
try:
    with manager:
        raise GeneratorExit
except RuntimeError as error:
    print('RuntimeError')
print(next(manager.gen, 'ended'))

# expect:
# RuntimeError
# ended
