# title: a class with a value thrown at one delegator or three goes to the throw method of the iterator
# clauses: delegate.throw.forwarded gen.throw.class_value delegate.throw.yielded
# python: >=3.3
foreign = OSError('no KeyError')

def receiver():
    while True:
        try:
            yield 'answer'
        except KeyError as error:
            print('receiver', type(error).__name__, error.args == (value,))

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
    for value in ('text', 0, False, foreign):
        print(g.throw(KeyError, value))

# expect:
# receiver KeyError True
# answer
# receiver KeyError True
# answer
# receiver KeyError True
# answer
# receiver KeyError True
# answer
# receiver KeyError True
# answer
# receiver KeyError True
# answer
# receiver KeyError True
# answer
# receiver KeyError True
# answer
