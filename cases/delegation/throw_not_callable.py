# title: a throw attribute that cannot be called is a TypeError inside the delegator
# clauses: delegate.throw.not_callable
# python: >=3.3
class Odd:
    def __init__(self, attribute):
        self.throw = attribute

    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

def delegator(attribute):
    try:
        yield from Odd(attribute)
    except (KeyError, TypeError) as error:
        yield type(error).__name__

for attribute in (None, 42, 'throw'):
    g = delegator(attribute)
    next(g)
    print(g.throw(KeyError))

# expect:
# TypeError
# TypeError
# TypeError
