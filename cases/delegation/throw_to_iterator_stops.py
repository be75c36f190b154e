# title: a StopIteration from the throw method ends the delegation with its value
# clauses: delegate.throw.stop delegate.result.first_argument
# python: >=3.3
class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        raise StopIteration('result of throw')

def delegator():
    yield (yield from Catcher())

g = delegator()
print(next(g))
print(g.throw(KeyError))

# expect:
# next
# result of throw
