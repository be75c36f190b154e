# title: strict zip raises ValueError where the lengths differ
# clauses: iter.zip.strict
# python: >=3.10
def values(*items):
    for item in items:
        yield item

def attempt(*generators):
    z = zip(*generators, strict=True)
    taken = []
    try:
        for item in z:
            taken.append(item)
    except ValueError:
        taken.append('ValueError')
    print(taken, [list(g) for g in generators])

attempt(values(1, 2), values('a', 'b'))
attempt(values(1, 2, 3), values('a'))
attempt(values(1), values('a', 'b', 'c'))
attempt(values(), values())

# expect:
# [(1, 'a'), (2, 'b')] [[], []]
# [(1, 'a'), 'ValueError'] [[3], []]
# [(1, 'a'), 'ValueError'] [[], ['c']]
# [] [[], []]
