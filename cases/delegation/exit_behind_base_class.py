# title: CPython forwards a GeneratorExit that is thrown behind another class
# clauses: delegate.exit.first_argument
# python: >=3.3
class Both:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, kind, value):
        return 'throw', kind.__name__, value.args

    def close(self):
        print('closed')

def delegator():
    yield from Both()

g = delegator()
next(g)
print(g.throw(BaseException, GeneratorExit('thrown')))
g.close()

# expect:
# ('throw', 'BaseException', ('thrown',))
# closed
