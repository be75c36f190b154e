# title: a close attribute that cannot be called is a TypeError inside the delegator
# clauses: delegate.exit.not_callable
# python: >=3.3
class Odd:
    def __init__(self, attribute):
        self.close = attribute

    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

def delegator(attribute):
    try:
        yield from Odd(attribute)
    except (GeneratorExit, TypeError) as error:
        print(type(error).__name__)
        raise

for attribute in (None, 42):
    for end in (lambda: g.close(), lambda: g.throw(GeneratorExit)):
        g = delegator(attribute)
        next(g)
        try:
            end()
        except TypeError:
            print('out TypeError', list(g))

# expect:
# TypeError
# out TypeError []
# TypeError
# out TypeError []
# TypeError
# out TypeError []
# TypeError
# out TypeError []
