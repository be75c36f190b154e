# title: __next__ may raise StopIteration as a class
# clauses: iter.stop.ends
# python: >=3.3
class Empty:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration

def delegator():
    result = yield from Empty()
    print('result', result)
    yield 'own'

print(list(Empty()), list(delegator()), next(Empty(), 'default'))

# expect:
# result None
# [] ['own'] default
