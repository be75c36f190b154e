# title: close never uses the iterator's throw
# clauses: delegate.exit.no_close delegate.close
# python: >=3.3
class Thrower:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        print('not reached')

def delegator():
    try:
        yield from Thrower()
    finally:
        print('finally')

g = delegator()
next(g)
g.close()

# expect:
# finally
