# title: a sub-generator meets the same exception for every form of throw
# clauses: delegate.throw.forwarded delegate.throw.yielded
# python: >=3.3
def sub():
    while True:
        try:
            yield
        except KeyError as error:
            print(type(error).__name__, error.args)

def delegator():
    yield from sub()

g = delegator()
next(g)
g.throw(KeyError)
g.throw(KeyError('instance'))
g.throw(KeyError, 'value')
g.throw(KeyError, (1, 2))
g.throw(KeyError, KeyError('own'))
g.throw(KeyError, None, None)

# expect:
# KeyError ()
# KeyError ('instance',)
# KeyError ('value',)
# KeyError (1, 2)
# KeyError ('own',)
# KeyError ()
