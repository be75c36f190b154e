# title: an exception that send raises is raised at the yield from
# clauses: delegate.send.raises
# python: >=3.3
class Picky:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def send(self, value):
        raise LookupError(value)

def sub():
    raise LookupError((yield 'next'))

def delegator(operand):
    try:
        yield from operand
    except LookupError as error:
        yield error.args

for operand in (Picky(), sub()):
    g = delegator(operand)
    print(next(g))
    print(g.send('value'))

# expect:
# next
# ('value',)
# next
# ('value',)
