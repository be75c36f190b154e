# title: a class with a tuple thrown at one delegator or three goes to the throw method of the iterator
# clauses: delegate.throw.forwarded gen.throw.class_tuple delegate.throw.yielded
# python: >=3.3
def receiver():
    while True:
        try:
            yield 'answer'
        except KeyError as error:
            print('receiver', error.args)

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
    print(g.throw(KeyError, (1, 2)))
    print(g.throw(KeyError, ()))
    print(g.throw(KeyError, ((1, 2),)))

# expect:
# receiver (1, 2)
# answer
# receiver ()
# answer
# receiver ((1, 2),)
# answer
# receiver (1, 2)
# answer
# receiver ()
# answer
# receiver ((1, 2),)
# answer
