# title: an instance thrown at one delegator or three goes to the throw method of the iterator
# clauses: delegate.throw.forwarded gen.throw.instance delegate.throw.yielded
# python: >=3.3
thrown = KeyError('k')

def receiver():
    while True:
        try:
            yield 'answer'
        except KeyError as error:
            print('receiver', error is thrown)

class Relay:
    def __init__(self):
        self.receiver = receiver()
        next(self.receiver)

    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        return self.receiver.throw(*details)

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else Relay()

for depth in (1, 3):
    g = delegator(depth)
    next(g)
    print(g.throw(thrown))
    print(g.throw(thrown, None))

# expect:
# receiver True
# answer
# receiver True
# answer
# receiver True
# answer
# receiver True
# answer
