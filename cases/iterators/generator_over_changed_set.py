# title: a set that grows, or a dictionary whose keys change in number, stops the iteration with RuntimeError each time
# clauses: iter.changed.again
# python: >=3.2
members = {1}
table = {1: 'a', 2: 'b'}
i, k, v = iter(members), iter(table), iter(table.values())
next(k)
members.add(2)
del table[2]
for iterator in (i, i, k, k, v):
    try:
        next(iterator)
    except RuntimeError:
        print('RuntimeError')
same = {1: 'a', 2: 'b'}
taken = []
for key in same:
    same[key] = 'other'
    taken.append(same[key])
print(taken)

# expect:
# RuntimeError
# RuntimeError
# RuntimeError
# RuntimeError
# RuntimeError
# ['other', 'other']
