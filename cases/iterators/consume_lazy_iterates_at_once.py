# title: map, filter, zip and enumerate ask for the iterator when they are made
# clauses: iter.lazy_iter
# python: >=3.2
class Watched:
    def __iter__(self):
        print('iter')
        return iter([1])

for make in (lambda x: map(str, x), lambda x: filter(None, x), zip, enumerate):
    i = make(Watched())
    print('made')
    try:
        make(3)
    except TypeError:
        print('TypeError')

# expect:
# iter
# made
# TypeError
# iter
# made
# TypeError
# iter
# made
# TypeError
# iter
# made
# TypeError
