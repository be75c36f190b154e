# title: false values and values equal to None are sent on, only None calls __next__
# clauses: delegate.send.value delegate.send.none
# python: >=3.3
class AlwaysEqual:
    def __eq__(self, other):
        return True

class Receiver:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def send(self, value):
        return 'sent ' + type(value).__name__

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else Receiver()

for depth in (1, 3):
    g = delegator(depth)
    next(g)
    print([g.send(value) for value in (0, '', (), False, AlwaysEqual(), None)])

# expect:
# ['sent int', 'sent str', 'sent tuple', 'sent bool', 'sent AlwaysEqual', 'next']
# ['sent int', 'sent str', 'sent tuple', 'sent bool', 'sent AlwaysEqual', 'next']
