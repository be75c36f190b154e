# title: a generator can be a key, and stays the same key in every state
# clauses: look.hash
# python: >=3.2
def body(number):
    yield number

a, b = body(1), body(2)
names = {a: 'a', b: 'b'}
before = hash(a)
print(next(a), names[a], hash(a) == before)
a.close()
print(names[a], names[b], len({a, b, a, iter(b)}), hash(a) == before)

# expect:
# 1 a True
# a b 2 True
