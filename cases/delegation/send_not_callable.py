# title: a send attribute that cannot be called is a TypeError inside the delegator
# clauses: delegate.send.not_callable
# python: >=3.3
class Odd:
    send = 'no method'

    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

def delegator():
    try:
        yield from Odd()
    except TypeError:
        yield 'TypeError'

g = delegator()
print(next(g))
print(g.send(1))

# expect:
# next
# TypeError
