# title: map with strict wants iterables of one length
# clauses: iter.map.strict
# python: >=3.14
def values(name, count):
    for number in range(count):
        yield name + str(number)

print(list(map(max, values('a', 2), values('b', 2), strict=True)))
for lengths in (2, 1), (1, 2):
    taken = []
    try:
        for value in map(max, *[values(name, count) for name, count in zip('ab', lengths)], strict=True):
            taken.append(value)
    except ValueError:
        print(taken, 'ValueError')

# expect:
# ['b0', 'b1']
# ['b0'] ValueError
# ['b0'] ValueError
