# title: GeneratorExit thrown at one delegator or three closes an iterator that has no throw
# clauses: delegate.exit.close delegate.chain.close
# python: >=3.3
class MyExit(GeneratorExit):
    pass

class Closable:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        print('closed')

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else Closable()
    finally:
        print('leaving', depth)

for depth in (1, 3):
    for kind in (GeneratorExit, MyExit):
        g = delegator(depth)
        next(g)
        try:
            g.throw(kind)
        except GeneratorExit as error:
            print(type(error).__name__)

# expect:
# closed
# leaving 1
# GeneratorExit
# closed
# leaving 1
# MyExit
# closed
# leaving 1
# leaving 2
# leaving 3
# GeneratorExit
# closed
# leaving 1
# leaving 2
# leaving 3
# MyExit
