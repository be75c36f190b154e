# title: a generator may be its own loop's source of items and be advanced inside the loop
# clauses: flow.for.target gen.iter.self
# python: >=3.3
def numbers():
    for number in range(6):
        yield number

g = numbers()
for number in g:
    print(number, next(g))

# expect:
# 0 1
# 2 3
# 4 5
