# title: coroutines are compared by identity, hashed and always true
# clauses: co.identity
# python: >=3.6
async def work():
    pass

a, b = work(), work()
print(a == a, a == b, a != b, len({a, b, a}), bool(a))
try:
    a < b
except TypeError:
    print('TypeError')
a.close(), b.close()
print(bool(a), a == a)

# expect:
# True False True 2 True
# TypeError
# True True
