# title: a __next__ attribute of the instance is not looked at
# clauses: delegate.next
# python: >=3.3
class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 'of the class'

def delegator():
    yield from operand

operand = Plain()
operand.__next__ = lambda: 'of the instance'
g = delegator()
print(next(g), next(g))

# expect:
# of the class of the class
