# title: in CPython what delegators handle is hidden from the sub-generator while it answers to throw
# clauses: delegate.throw.handled_hidden
# python: >=3.7
import sys

def handled():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def sub():
    while True:
        try:
            yield handled()
        except KeyError:
            print('in the handler', handled())

def delegator(depth):
    try:
        raise IndexError
    except IndexError:
        yield from delegator(depth - 1) if depth > 1 else sub()

for depth in (1, 3):
    g = delegator(depth)
    print(next(g), g.throw(KeyError), next(g))
    try:
        raise OSError
    except OSError:
        print(next(g), g.throw(KeyError), next(g))

# expect:
# in the handler KeyError
# IndexError None IndexError
# in the handler KeyError
# IndexError OSError IndexError
# in the handler KeyError
# IndexError None IndexError
# in the handler KeyError
# IndexError OSError IndexError
