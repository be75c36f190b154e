# title: one closing may close its generator again, which does nothing
# clauses: manager.closing.closed gen.close.closed
# python: >=3.2
from contextlib import closing

def numbers():
    try:
        yield 1
    finally:
        print('released')

manager = closing(numbers())
with manager as g:
    print(next(g))
with manager as g:
    print(next(g, 'ended'))

# expect:
# 1
# released
# ended
