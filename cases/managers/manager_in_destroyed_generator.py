# title: a generator destroyed in a block leaves the block first
# clauses: gen.final.moment gen.final.close manager.throw.base
# python: >=3.2
# needs: refcounting
from contextlib import contextmanager

@contextmanager
def section(name):
    print('enter', name)
    try:
        yield
    finally:
        print('leave', name)

def body():
    with section('a'), section('b'):
        yield

g = body()
next(g)
del g
print('end')

# expect:
# enter a
# enter b
# leave b
# leave a
# end
