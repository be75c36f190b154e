# title: an exception from the iteration is raised by in
# clauses: iter.contains.raised
# python: >=3.2
class Box:
    def __iter__(self):
        yield 1
        raise KeyError('iter')

class Items:
    def __getitem__(self, index):
        if index == 1:
            raise ValueError('getitem')
        return index

for container, known in ((Box(), 1), (Items(), 0)):
    print(known in container)
    try:
        5 not in container
    except (KeyError, ValueError) as e:
        print(type(e).__name__)

# expect:
# True
# KeyError
# True
# ValueError
