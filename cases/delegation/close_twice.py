# title: a second close of a delegator does not reach the sub-iterator again
# clauses: delegate.close delegate.close.finished
# python: >=3.3
class Closable:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        print('close called')

def delegator():
    yield from Closable()

g = delegator()
next(g)
print(g.close(), g.close())

# expect:
# close called
# None None
