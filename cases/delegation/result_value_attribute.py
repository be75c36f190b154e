# title: a value that was set on the StopIteration is the one that counts
# clauses: delegate.result.attribute
# python: >=3.3
class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        stop = StopIteration('argument')
        stop.value = 'attribute'
        raise stop

def delegator():
    print((yield from Ends()))

list(delegator())

# expect:
# attribute
