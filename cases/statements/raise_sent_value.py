# title: raise takes a class or an instance that was sent, and refuses anything else
# clauses: flow.raise.value
# python: >=3.3
def body():
    raise (yield 'what?')

instance = KeyError('k')
for what in KeyError, instance, 'text', int:
    g = body()
    next(g)
    try:
        g.send(what)
    except Exception as error:
        print(type(error).__name__, error is instance)

# expect:
# KeyError False
# KeyError True
# TypeError False
# TypeError False
