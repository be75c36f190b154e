# title: a generator that yields as it is finalized lets go of what it waits for all the same
# clauses: gen.final.content
# python: >=3.7
# needs: refcounting
import weakref

class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return 'waits'

def body():
    try:
        yield 'first'
    except GeneratorExit:
        yield from iterator

iterator = Iterator()
observed = weakref.ref(iterator)
g = body()
print(next(g))
del g
del iterator
print(observed())

# expect:
# first
# None
