# title: a delegator is running while its iterator's methods run
# clauses: delegate.state
# python: >=3.3
from inspect import getgeneratorstate

class Watcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next ' + getgeneratorstate(g)

    def send(self, value):
        return 'send ' + getgeneratorstate(g)

    def throw(self, *details):
        return 'throw ' + getgeneratorstate(g)

    def close(self):
        print('close ' + getgeneratorstate(g))

def delegator():
    yield from Watcher()

g = delegator()
print(next(g))
print(g.send(1))
print(g.throw(KeyError))
g.close()

# expect:
# next GEN_RUNNING
# send GEN_RUNNING
# throw GEN_RUNNING
# close GEN_RUNNING
