# title: GeneratorExit thrown into the delegator calls close and not throw
# clauses: delegate.exit.close
# python: >=3.3
class Both:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        print('not reached')

    def close(self):
        print('close called')

class MyExit(GeneratorExit):
    pass

def delegator():
    yield from Both()

for exit in (GeneratorExit, GeneratorExit(), MyExit, MyExit()):
    g = delegator()
    next(g)
    try:
        g.throw(exit)
    except GeneratorExit as error:
        print(type(error).__name__)

# expect:
# close called
# GeneratorExit
# close called
# GeneratorExit
# close called
# MyExit
# close called
# MyExit
