# title: a subclass of StopIteration ends the delegation as well
# clauses: delegate.result.first_argument
# python: >=3.3
class Enough(StopIteration):
    pass

class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        raise Enough('value', 'more')

def delegator():
    print((yield from Ends()))

list(delegator())

# expect:
# value
