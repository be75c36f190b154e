# title: a generator that survived an exception goes on normally
# clauses: gen.throw.caught gen.next.suspended gen.send.suspended
# python: >=3.2
def counter():
    count = 0
    while True:
        try:
            got = yield count
            count += 1 if got is None else got
        except ValueError:
            count = 0

g = counter()
print(next(g), next(g), g.send(10))
print(g.throw(ValueError))
print(next(g), g.send(5))

# expect:
# 0 1 11
# 0
# 1 6
