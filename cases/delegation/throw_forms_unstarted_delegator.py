# title: every form of throw at a new delegator makes the exception and reaches no operand
# clauses: delegate.throw.unstarted gen.throw.unstarted
# python: >=3.3
own = KeyError('own')
forms = [
    (KeyError,), (own,), (KeyError, 'value'), (KeyError, own), (KeyError, (1, 2)),
    (KeyError, None), (KeyError, 'value', None), (own, None, None),
]

def source():
    print('not reached')
    return []

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else source()

for details in forms:
    g = delegator(3)
    try:
        g.throw(*details)
    except KeyError as error:
        print(error.args, list(g))

# expect:
# () []
# ('own',) []
# ('value',) []
# ('own',) []
# (1, 2) []
# () []
# ('value',) []
# ('own',) []
