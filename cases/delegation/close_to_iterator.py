# title: closing the delegator calls the iterator's close, then raises GeneratorExit
# clauses: delegate.close
# python: >=3.3
class Closable:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        print('not reached')

    def close(self):
        print('close called')

def delegator():
    try:
        yield from Closable()
    except GeneratorExit:
        print('GeneratorExit')
        raise

g = delegator()
next(g)
g.close()

# expect:
# close called
# GeneratorExit
