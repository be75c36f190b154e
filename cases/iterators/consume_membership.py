# title: in compares each value in turn, by identity or equality, and stops at a match
# clauses: iter.contains
# python: >=3.2
class Never:
    def __eq__(self, other):
        return False

never = Never()
def values():
    yield 1
    yield never
    yield 2.0
    yield 'rest'

g = values()
print(never in g, next(g))
print(2 in values(), Never() in values())
g = values()
print('other' not in g, list(g))

# expect:
# True 2.0
# True False
# True []
