# title: a loop asks for the iterator once and for nothing else
# clauses: iter.once_a_loop
# python: >=3.2
class Watched:
    def __iter__(self):
        print('iter')
        return iter([1, 2])

    def __len__(self):
        return 2

    def __getitem__(self, index):
        print('getitem')
        return index

for value in Watched():
    print(value)
print(sum(x for x in Watched()))

# expect:
# iter
# 1
# 2
# iter
# 3
