# title: a delegator that waits for a tool cannot send to the generator behind it
# clauses: tools.no_coroutine
# python: >=3.3
import itertools

def source():
    while True:
        print('got', (yield 'item'))

def delegator():
    try:
        yield from itertools.chain(source())
    except AttributeError:
        yield 'AttributeError'

g = delegator()
print(next(g))
print(next(g))
print(g.send('value'))

# expect:
# item
# got None
# item
# AttributeError
