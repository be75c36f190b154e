# title: an object without either protocol cannot be iterated over, in a generator or elsewhere
# clauses: iter.not_iterable
# python: >=3.2
class Plain:
    pass

def body():
    for value in Plain():
        yield value

def delegator():
    yield from Plain()

for action in (lambda: iter(Plain()), lambda: list(Plain()), lambda: next(body()),
               lambda: next(delegator()), lambda: (x for x in Plain()), lambda: 1 in Plain()):
    try:
        action()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
