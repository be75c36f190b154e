# title: every form of throw at a closed delegator makes the exception and reaches no sub-generator
# clauses: gen.throw.closed delegate.close.finished
# python: >=3.3
own = KeyError('own')
forms = [
    (KeyError,), (own,), (KeyError, 'value'), (KeyError, own), (KeyError, (1, 2)),
    (KeyError, None), (KeyError, 'value', None), (own, None, None),
]

def sub():
    try:
        yield
    except KeyError:
        print('not reached')

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

g = delegator(3)
next(g)
g.close()
for details in forms:
    try:
        g.throw(*details)
    except KeyError as error:
        print(error.args)

# expect:
# ()
# ('own',)
# ('value',)
# ('own',)
# (1, 2)
# ()
# ('value',)
# ('own',)
