# title: what iterates refuses a coroutine
# clauses: co.iter.refused
# python: >=3.6
async def work():
    print('not reached')

c = work()

def unpack():
    a, b = c

def loop():
    for value in c:
        pass

uses = [lambda: iter(c), lambda: list(c), lambda: tuple(c), lambda: set(c), lambda: sum(c),
        lambda: [*c], lambda: 1 in c, lambda: [x for x in c], lambda: zip(c), lambda: enumerate(c),
        lambda: map(str, c), lambda: print(*c), unpack, loop]
refused = 0
for use in uses:
    try:
        use()
    except TypeError:
        refused += 1
print(refused == len(uses))
c.close()

# expect:
# True
