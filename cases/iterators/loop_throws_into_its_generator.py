# title: what throw returns in the body of a loop is not seen by the loop
# clauses: gen.throw.caught gen.iter.lazy
# python: >=3.2
def numbers():
    for number in range(6):
        try:
            yield number
        except KeyError:
            yield 'caught'

g = numbers()
seen, returned = [], []
for number in g:
    seen.append(number)
    if number == 1:
        returned.append(g.throw(KeyError))
print(seen, returned)

# expect:
# [0, 1, 2, 3, 4, 5] ['caught']
