# title: next takes iterators only, not what could be iterated over
# clauses: iter.next.no_iterator
# python: >=3.2
def body():
    yield

class Container:
    def __iter__(self):
        yield 1

for thing in ([], 'text', range(3), body, Container(), None):
    for arguments in ((thing,), (thing, 'default')):
        try:
            next(*arguments)
        except TypeError:
            print('TypeError', end=' ')
print()

# expect:
# TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError TypeError 
