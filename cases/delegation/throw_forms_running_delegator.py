# title: every form of throw at a delegator is refused while its sub-generator executes
# clauses: delegate.running gen.throw.running
# python: >=3.3
own = KeyError('own')
forms = [
    (KeyError,), (own,), (KeyError, 'value'), (KeyError, own), (KeyError, (1, 2)),
    (KeyError, None), (KeyError, 'value', None), (own, None, None),
]

def sub():
    for details in forms:
        try:
            g.throw(*details)
        except (KeyError, ValueError) as error:
            print(type(error).__name__)
    yield 'alive'

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

g = delegator(3)
print(next(g))

# expect:
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# alive
