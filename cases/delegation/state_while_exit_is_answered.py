# title: a delegator is running while a GeneratorExit thrown into it closes its iterator
# clauses: delegate.state delegate.exit.close
# python: >=3.3
from inspect import getgeneratorstate

class Watcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        print('close', getgeneratorstate(g))
        try:
            next(g)
        except ValueError:
            print('ValueError')

def delegator():
    try:
        yield from Watcher()
    except GeneratorExit:
        yield 'caught'

g = delegator()
print(next(g))
print(g.throw(GeneratorExit))

# expect:
# next
# close GEN_RUNNING
# ValueError
# caught
