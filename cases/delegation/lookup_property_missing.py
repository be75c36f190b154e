# title: a property that raises AttributeError is a method that is missing
# clauses: delegate.lookup delegate.throw.missing delegate.exit.no_close delegate.send.missing
# python: >=3.3
class Empty:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    @property
    def missing(self):
        raise AttributeError('of the property')

    send = throw = close = missing

def delegator():
    try:
        yield from Empty()
    except BaseException as error:
        yield type(error).__name__, error.args

for resume in (lambda: g.send(1), lambda: g.throw(KeyError, 'k'), lambda: g.throw(GeneratorExit, 'e')):
    g = delegator()
    next(g)
    print(resume())

# expect:
# ('AttributeError', ('of the property',))
# ('KeyError', ('k',))
# ('GeneratorExit', ('e',))
