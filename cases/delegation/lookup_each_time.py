# title: a method that appears while the delegation lasts is found
# clauses: delegate.lookup delegate.send.missing
# python: >=3.3
class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

def delegator():
    try:
        yield from operand
    except AttributeError:
        yield 'AttributeError'

operand = Plain()
g = delegator()
print(next(g))
operand.send = lambda value: ('send', value)
print(g.send(1))
del operand.send
print(g.send(2))

# expect:
# next
# ('send', 1)
# AttributeError
