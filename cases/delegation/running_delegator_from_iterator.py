# title: an iterator whose __next__ resumes the delegator meets ValueError
# clauses: delegate.running delegate.next.raises
# python: >=3.3
class Impatient:
    def __iter__(self):
        return self

    def __next__(self):
        return next(g)

def delegator():
    try:
        yield from Impatient()
    except ValueError:
        yield 'ValueError'

g = delegator()
print(next(g))

# expect:
# ValueError
