# title: closing a generator that was not started or is finished executes nothing
# clauses: manager.closing.closed gen.close.unstarted gen.close.closed
# python: >=3.2
import inspect
from contextlib import closing

def numbers():
    print('started')
    try:
        yield 1
    finally:
        print('released')

with closing(numbers()) as g:
    print('block')
print(inspect.getgeneratorstate(g), list(g))
with closing(numbers()) as g:
    print(list(g))
print(inspect.getgeneratorstate(g))

# expect:
# block
# GEN_CLOSED []
# started
# released
# [1]
# GEN_CLOSED
