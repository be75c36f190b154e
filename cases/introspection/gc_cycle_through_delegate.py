# title: a cycle through what a delegator waits for is collected
# clauses: gen.final.cycle delegate.final
# python: >=3.4
# needs: refcounting
import gc

class Endless:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def __del__(self):
        print('let go')

def delegator(iterator):
    source, iterator = iterator, None
    yield from source.pop()

gc.disable()
iterator = Endless()
g = delegator([iterator])
iterator.delegator = g
print(next(g))
del iterator, g
print('made')
gc.collect()
print('collected')

# expect:
# next
# made
# let go
# collected
