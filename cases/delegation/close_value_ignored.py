# title: what a sub-generator returns while it is closed is lost
# clauses: delegate.close.value delegate.exit.swallowed
# python: >=3.3
class Closable:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        return 'value of close'

def sub():
    try:
        yield
    except GeneratorExit:
        return 'value of sub'

def delegator(operand):
    try:
        print('not reached', (yield from operand))
    finally:
        print('finally')

for operand in (Closable(), sub()):
    g = delegator(operand)
    next(g)
    print(g.close())

# expect:
# finally
# None
# finally
# None
