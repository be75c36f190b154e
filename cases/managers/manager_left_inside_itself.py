# title: a block that resumes the generator of its own manager uses up its yield
# clauses: manager.create.generator
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    print('before')
    yield
    print('behind')

manager = section()
with manager:
    print(next(manager.gen, 'ended'))
print('left')
manager = section()
try:
    with manager:
        manager.gen.close()
        raise KeyError
except KeyError:
    print('KeyError')

# expect:
# before
# behind
# ended
# left
# before
# KeyError
