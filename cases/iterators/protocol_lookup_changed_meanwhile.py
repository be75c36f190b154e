# title: a __next__ that the class is given during a loop is used from then on
# clauses: iter.class_lookup.changed
# python: >=3.2
class Counter:
    def __iter__(self):
        return self

    def __next__(self):
        return 'first'

def second(self):
    return 'second'

def ending(self):
    raise StopIteration

taken = []
for value in Counter():
    taken.append(value)
    Counter.__next__ = second if value == 'first' else ending
print(taken)

# expect:
# ['first', 'second']
