# title: None sent to the delegator calls __next__, though the iterator has send
# clauses: delegate.send.none
# python: >=3.3
class Both:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def send(self, value):
        return 'send ' + repr(value)

def delegator():
    yield from Both()

g = delegator()
print(next(g))
print(g.send(None))
print(g.send(0))

# expect:
# next
# next
# send 0
