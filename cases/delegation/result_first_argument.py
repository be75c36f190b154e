# title: the first argument of an iterator's StopIteration is the value of yield from
# clauses: delegate.result.first_argument
# python: >=3.3
class Ends:
    def __init__(self, *arguments):
        self.arguments = arguments

    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(*self.arguments)

def delegator(operand):
    print((yield from operand))

for arguments in ((), ('one',), ('one', 'two'), ((1, 2),), (None,)):
    list(delegator(Ends(*arguments)))

# expect:
# None
# one
# one
# (1, 2)
# None
