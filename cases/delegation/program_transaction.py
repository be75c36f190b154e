# title: a context manager made with yield from rolls back when its block raises StopIteration
# clauses: delegate.throw.stop_iteration gen.stop.thrown
# python: >=3.7
from contextlib import contextmanager

def steps():
    print('open')
    yield 'handle'
    print('write')

@contextmanager
def transaction():
    try:
        yield from steps()
    except BaseException as error:
        print('rollback', type(error).__name__)
        raise
    else:
        print('commit')

with transaction() as handle:
    print('block with', handle)
for kind in (StopIteration, KeyError):
    try:
        with transaction():
            raise kind('in the block')
    except Exception as error:
        print('out', type(error).__name__, error.args)

# expect:
# open
# block with handle
# write
# commit
# open
# rollback RuntimeError
# out StopIteration ('in the block',)
# open
# rollback KeyError
# out KeyError ('in the block',)
