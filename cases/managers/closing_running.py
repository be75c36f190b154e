# title: a generator that closes itself by closing meets ValueError
# clauses: manager.closing.raised gen.close.running
# python: >=3.2
from contextlib import closing

def body():
    try:
        with closing(g):
            print('block')
    except ValueError:
        print('ValueError')
    yield 'still here'

g = body()
print(next(g))

# expect:
# block
# ValueError
# still here
