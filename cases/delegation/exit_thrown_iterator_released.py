# title: the iterator is released before the delegator meets GeneratorExit
# clauses: delegate.exit.released
# python: >=3.3
# needs: refcounting
class Loud:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def __del__(self):
        print('released')

class Closable(Loud):
    def close(self):
        print('closed')

def delegator(kind):
    try:
        yield from kind()
    except GeneratorExit:
        print('GeneratorExit')
        raise

for kind in (Loud, Closable):
    for end in (lambda: g.close(), lambda: g.throw(GeneratorExit)):
        g = delegator(kind)
        next(g)
        try:
            end()
        except GeneratorExit:
            print('out')

# expect:
# released
# GeneratorExit
# released
# GeneratorExit
# out
# closed
# released
# GeneratorExit
# closed
# released
# GeneratorExit
# out
