# title: an object with __next__ alone can be given to next and cannot be looped over
# clauses: iter.both_methods
# python: >=3.2
class Half:
    def __next__(self):
        return 'value'

h = Half()
print(next(h), next(h, 'default'))
def body():
    for value in h:
        yield value
for action in (lambda: iter(h), lambda: list(h), lambda: next(body())):
    try:
        action()
    except TypeError:
        print('TypeError')

# expect:
# value value
# TypeError
# TypeError
# TypeError
