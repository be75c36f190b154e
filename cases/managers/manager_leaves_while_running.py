# title: a generator that leaves its own block meets the ValueError of one that executes
# clauses: gen.next.running manager.exit.raised
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    yield
    try:
        manager.__exit__(None, None, None)
    except ValueError:
        print('ValueError')

manager = section()
with manager:
    print('block')
print('end')

# expect:
# block
# ValueError
# end
