# title: __getattr__ may supply send, throw and close
# clauses: delegate.lookup
# python: >=3.3
class Dynamic:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def __getattr__(self, name):
        print('looking for', name)
        if name == 'throw':
            raise AttributeError(name)
        return lambda *arguments: (name, len(arguments))

def delegator():
    try:
        yield from Dynamic()
    except KeyError:
        print('KeyError')
    yield from Dynamic()

g = delegator()
print(next(g))
print(g.send(1))
print(g.throw(KeyError))
g.close()

# expect:
# next
# looking for send
# ('send', 1)
# looking for throw
# KeyError
# next
# looking for close
