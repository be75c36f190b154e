# title: a chain may pass through iterators of one's own that hand everything on
# clauses: delegate.chain.values delegate.send.value delegate.throw.forwarded delegate.close
# python: >=3.3
class Wrapper:
    def __init__(self, inner):
        self.inner = inner
        self.send, self.throw, self.close = inner.send, inner.throw, inner.close

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.inner)

def leaf():
    try:
        while True:
            try:
                print('leaf got', (yield 'leaf'))
            except KeyError:
                print('leaf KeyError')
    finally:
        print('leaf closed')

def level(operand):
    yield from operand

g = level(Wrapper(level(Wrapper(leaf()))))
print(next(g), g.send(1), g.throw(KeyError), next(g))
g.close()

# expect:
# leaf got 1
# leaf KeyError
# leaf got None
# leaf leaf leaf leaf
# leaf closed
