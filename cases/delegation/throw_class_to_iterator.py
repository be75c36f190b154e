# title: a class thrown at one delegator or three goes to the throw method of the iterator
# clauses: delegate.throw.forwarded gen.throw.class delegate.throw.yielded
# python: >=3.3
class Made(KeyError):
    def __init__(self):
        super().__init__('made')

def receiver():
    while True:
        try:
            yield 'answer'
        except KeyError as error:
            print('receiver', type(error).__name__, error.args)

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
    print(g.throw(KeyError))
    print(g.throw(Made))

# expect:
# receiver KeyError ()
# answer
# receiver Made ('made',)
# answer
# receiver KeyError ()
# answer
# receiver Made ('made',)
# answer
