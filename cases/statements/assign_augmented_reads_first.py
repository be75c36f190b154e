# title: an augmented assignment reads its item before the right side waits, and evaluates it once
# clauses: flow.assign.augmented
# python: >=3.3
class Table(dict):
    def __getitem__(self, key):
        print('reading', key)
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        print('writing', key, value)
        dict.__setitem__(self, key, value)

table = Table(k=10)

def body():
    table[(yield 'key?')] += yield 'amount?'
    yield 'done'

g = body()
print(next(g))
print(g.send('k'))
dict.__setitem__(table, 'k', 1000)
print(g.send(5))

# expect:
# key?
# reading k
# amount?
# writing k 15
# done
